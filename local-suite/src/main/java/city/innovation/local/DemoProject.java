package city.innovation.local;

import java.util.List;

/**
 * A project of the year's plan.
 *
 * @param name by which the demo knows it
 * @param task code of the task that it stands under
 * @param reached how many days ago its milestones were reached
 */
record DemoProject(
        String name, String task, String number, String title, String department, long budget, List<Integer> reached) {

    private static final String TRANSPORT = "D-TRANSPORT";

    /** Each in charge of a department that reaches its milestones on their days. */
    static final List<DemoProject> ALL = List.of(
            new DemoProject(
                    "plan-buses", "1-1", "01", "심야버스 여섯 노선으로 늘리기", TRANSPORT, 2_400_000_000L, List.of(280, 150)),
            new DemoProject("plan-signals", "1-1", "02", "걷는 사람을 알아보는 신호등", TRANSPORT, 860_000_000L, List.of(210)),
            new DemoProject("plan-gardens", "1-2", "01", "빈터를 마을 정원으로", "D-PARKS", 310_000_000L, List.of(240, 120, 45)),
            new DemoProject("plan-meals", "2-1", "01", "혼자 사는 어르신의 저녁 밥상", "D-WELFARE", 1_150_000_000L, List.of(190)),
            new DemoProject("plan-papers", "2-1", "02", "종이 없는 회의", "D-PLANNING", 40_000_000L, List.of()));

    String milestone(int index) {
        return name + "-" + index;
    }

    /** The days ago on which the milestone is due: the last is still to come. */
    int due(int index) {
        return index < reached.size() ? reached.get(index) : -30;
    }
}
