package city.innovation.kit.code;

import city.innovation.http.Role;
import city.innovation.kit.duty.DutyStage;
import city.innovation.kit.duty.DutyState;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.TableFault;
import city.innovation.kit.table.TableFormat;
import city.innovation.kit.time.Term;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** The codes that every service has. */
@Singleton
class KitCodes implements CodeSource {
    @Override
    public List<CodeList> codeLists() {
        return List.of(
                new CodeList(
                        "roles",
                        Arrays.stream(Role.values()).map(Role::wireName).toList()),
                CodeList.of("term-units", Term.Unit.class),
                CodeList.of("duty-states", DutyState.class),
                CodeList.of("duty-stages", DutyStage.class),
                CodeList.of("table-formats", TableFormat.class),
                CodeList.of("table-faults", TableFault.class),
                CodeList.of("cell-faults", BadCell.Fault.class));
    }
}
