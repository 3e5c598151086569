package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floor plan across modules. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class A00_WholeFloorPlanTest {

    @ArchTest
    static final ArchRule nobodySeesTheEngineThatIsOptional = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..", "..dateline.reading.corenlp..");

    @ArchTest
    static final ArchRule onlyTheReadersModuleSeesItsRuntime = noClasses()
            .that()
            .resideOutsideOfPackage("..dateline.reading.minilm..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule archiveKnowsOnlyModel = noClasses()
            .that()
            .resideInAPackage("..dateline.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..dateline.app..",
                    "..dateline.lab..",
                    "..dateline.flow..",
                    "..dateline.coding..",
                    "..dateline.page..",
                    "..dateline.story..",
                    "..dateline.what..",
                    "..dateline.who..",
                    "..dateline.where..",
                    "..dateline.when..",
                    "..dateline.said..",
                    "..dateline.howmany..",
                    "..dateline.reading..");

    @ArchTest
    static final ArchRule intakeKnowsOnlyPageAndModel = noClasses()
            .that()
            .resideInAPackage("..dateline.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..dateline.app..",
                    "..dateline.lab..",
                    "..dateline.archive..",
                    "..dateline.flow..",
                    "..dateline.knowledge..",
                    "..dateline.coding..",
                    "..dateline.event..",
                    "..dateline.story..",
                    "..dateline.what..",
                    "..dateline.who..",
                    "..dateline.where..",
                    "..dateline.when..",
                    "..dateline.said..",
                    "..dateline.howmany..",
                    "..dateline.reading..");

    @ArchTest
    static final ArchRule onlyTheAppKnowsIntake = noClasses()
            .that()
            .resideOutsideOfPackages("..dateline.intake..", "..dateline.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..dateline.intake..");

    @ArchTest
    static final ArchRule onlyIntakeSeesTheLibrariesOfItsForms = noClasses()
            .that()
            .resideOutsideOfPackage("..dateline.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.netpreserve..", "com.rometools..", "org.apache.pdfbox..", "opennlp..");

    @ArchTest
    static final ArchRule nobodyKnowsTheApp = noClasses()
            .that()
            .resideOutsideOfPackage("..dateline.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..dateline.app..");

    @ArchTest
    static final ArchRule theDeskDoesNotKnowTheCommandLine = noClasses()
            .that()
            .resideInAnyPackage("..dateline.app.desk..", "..dateline.app.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..dateline.app.cli..");

    @ArchTest
    static final ArchRule noRings =
            slices().matching("org.dateline.(**)").should().beFreeOfCycles();
}
