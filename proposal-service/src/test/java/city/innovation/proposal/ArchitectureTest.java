package city.innovation.proposal;

import city.innovation.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("city.innovation.proposal");
    }
}
