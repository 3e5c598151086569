package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floor plan of ARCHITECTURE.md: which room may know which. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class A00_FloorPlanTest {

    private static final String[] STAGES = {
        "..dateline.page..",
        "..dateline.story..",
        "..dateline.reading..",
        "..dateline.what..",
        "..dateline.who..",
        "..dateline.where..",
        "..dateline.when..",
        "..dateline.said..",
        "..dateline.howmany.."
    };

    @ArchTest
    static final ArchRule modelKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("..dateline.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..dateline.model..");

    @ArchTest
    static final ArchRule knowledgeKnowsNoRoomButModel = noClasses()
            .that()
            .resideInAPackage("..dateline.knowledge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..dateline.page..",
                    "..dateline.story..",
                    "..dateline.reading..",
                    "..dateline.what..",
                    "..dateline.who..",
                    "..dateline.where..",
                    "..dateline.when..",
                    "..dateline.said..",
                    "..dateline.howmany..",
                    "..dateline.coding..",
                    "..dateline.event..",
                    "..dateline.flow..");

    @ArchTest
    static final ArchRule stagesNeverKnowEachOther = slices().matching(
                    "org.dateline.(page|story|reading|what|who|where|when|said|howmany)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule stagesDoNotKnowWhoBringsThemTogether = noClasses()
            .that()
            .resideInAnyPackage(STAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..dateline.coding..", "..dateline.event..", "..dateline.flow..");

    @ArchTest
    static final ArchRule eventsKnowOnlyModel = noClasses()
            .that()
            .resideInAPackage("..dateline.event..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..dateline.page..",
                    "..dateline.story..",
                    "..dateline.reading..",
                    "..dateline.what..",
                    "..dateline.who..",
                    "..dateline.where..",
                    "..dateline.when..",
                    "..dateline.said..",
                    "..dateline.howmany..",
                    "..dateline.coding..",
                    "..dateline.flow..",
                    "..dateline.knowledge..");

    @ArchTest
    static final ArchRule codingDoesNotKnowFlow = noClasses()
            .that()
            .resideInAPackage("..dateline.coding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..dateline.flow..", "..dateline.page..", "..dateline.story..", "..dateline.event..");

    @ArchTest
    static final ArchRule noRoomSeesAnEnginesLibrary = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..", "ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule noRings =
            slices().matching("org.dateline.(*)..").should().beFreeOfCycles();
}
