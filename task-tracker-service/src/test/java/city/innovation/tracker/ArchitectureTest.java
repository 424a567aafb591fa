package city.innovation.tracker;

import city.innovation.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("city.innovation.tracker");
    }
}
