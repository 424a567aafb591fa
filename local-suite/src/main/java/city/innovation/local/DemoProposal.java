package city.innovation.local;

import java.util.List;

/** A proposal of nobody real. */
record DemoProposal(String role, String subject, String name, String department, String title, String problem) {

    static final List<DemoProposal> ALL = List.of(
            official(
                    "20150301",
                    "김하늘",
                    "D-TRANSPORT",
                    "버스 정류장 그늘막에 빗물 저장통 달기",
                    "여름이면 정류장 가로수가 마르고, 급수차가 하루 두 번 같은 길을 돕니다."),
            official(
                    "20180915",
                    "이도윤",
                    "D-WELFARE",
                    "복지 신청 서류를 한 번만 내게 하기",
                    "같은 가족관계증명서를 부서마다 다시 받아, 어르신이 주민센터를 세 번 찾으십니다."),
            citizen("c-1001", "박서연", "공원 화장실 고장 신고를 QR로 받기", "고장 난 곳을 전화로 설명하기 어려워 며칠씩 그대로 있습니다."),
            official(
                    "20110720",
                    "최지우",
                    "D-WATER",
                    "누수 의심 구역을 밤사이 유량으로 찾기",
                    "새벽 두 시의 유량이 줄지 않는 구역이 누수인데, 지금은 민원이 와야 압니다."),
            citizen("c-1002", "정민준", "도서관 반납함을 지하철역에 두기", "출근길에 반납할 곳이 없어 연체가 잦습니다."),
            official("20200106", "한수아", "D-PLANNING", "월간 실적 보고를 분기 보고로 합치기", "매달 같은 숫자를 옮겨 적는 데 부서마다 이틀이 걸립니다."),
            citizen("c-1003", "오예준", "골목 제설함 위치를 지도에 올리기", "눈이 오면 제설함이 어디 있는지 몰라 이웃끼리 묻고 다닙니다."),
            official(
                    "20160822",
                    "윤서준",
                    "D-ENVIRONMENT",
                    "대형 폐기물 수거를 동네별 요일제로 바꾸기",
                    "신청 순서대로 돌다 보니 수거차가 같은 골목을 하루에 여러 번 지납니다."));

    private static DemoProposal official(String subject, String name, String department, String title, String problem) {
        return new DemoProposal("official", subject, name, department, title, problem);
    }

    private static DemoProposal citizen(String subject, String name, String title, String problem) {
        return new DemoProposal("citizen", subject, name, "", title, problem);
    }
}
