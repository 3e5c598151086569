package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GeoNames' dumps come in beside the packed places; whatever stops an import, the same call goes on. */
class B05_PlacesImportTest {

    @TempDir
    Path folder;

    private Path dump;

    @BeforeEach
    void aDump() throws IOException {
        dump = folder.resolve("XX.txt");
        Files.write(
                dump,
                List.of(
                        line(900001, "Zqarvandu", "Qarvandu", "P", "PPL", "PER"),
                        line(900002, "Brookwater", "", "H", "STM", "PE"),
                        line(900003, "Zqoltimar", "", "P", "PPL", "PE"),
                        line(900004, "Zqirbase", "", "S", "AIRB", "PE"),
                        "no line of a table"));
    }

    private static String line(long id, String name, String others, String group, String code, String country) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                name,
                others,
                "-12.5",
                "-70.25",
                group,
                code,
                country.equals("PER") ? "PE" : country,
                "",
                "16",
                "",
                "",
                "",
                "4200",
                "",
                "300",
                "America/Lima",
                "2020-01-01");
    }

    private PlacesImport.Report run(Path... files) throws IOException {
        return new PlacesImport(folder.resolve("places"), () -> true).run(List.of(files));
    }

    private List<String> found(String name) throws IOException {
        return Gazetteer.with(folder.resolve("places")).candidates(name).stream()
                .filter(c -> c.fit().compareTo(Fit.OTHER_NAME) <= 0)
                .map(c -> c.place().id() + " " + c.place().kind() + " "
                        + c.place().countryOrNull() + " " + c.fit())
                .toList();
    }

    @Test
    void townsAndSitesAreTakenAndBrooksLeft() throws IOException {
        var report = run(dump);
        assertThat(report.finished()).isTrue();
        assertThat(report.places()).isEqualTo(3);
        assertThat(report.left()).isEqualTo(1);
        assertThat(report.broken()).isEqualTo(1);
        assertThat(report.firstBrokenOrEmpty()).startsWith("line 5: it has 1 columns");
        assertThat(found("Zqarvandu")).containsExactly("geonames:900001 TOWN PER NAME");
        assertThat(found("Qarvandu")).containsExactly("geonames:900001 TOWN PER OTHER_NAME");
        assertThat(found("Zqirbase")).containsExactly("geonames:900004 SITE PER NAME");
        assertThat(found("Brookwater")).noneMatch(c -> c.contains("900002"));
    }

    @Test
    void divisionsAndWatersAreTaken() throws IOException {
        Path more = folder.resolve("waters.txt");
        Files.write(
                more,
                List.of(
                        line(900010, "Zqumar", "", "A", "ADM1", "PE"),
                        line(900011, "Zqira Gulf", "", "H", "GULF", ""),
                        line(900012, "Zqolna", "Zqolna River,Rio Zqolna,Zqolne,Zqolnja", "H", "STM", "PE"),
                        line(900013, "Puno", "", "A", "ADM1", "PE").replace("\t16\t", "\t21\t")));
        assertThat(run(more).places()).isEqualTo(4);
        assertThat(found("Zqumar")).containsExactly("geonames:900010 DIVISION PER NAME");
        assertThat(found("Zqira Gulf")).containsExactly("geonames:900011 WATER null NAME");
        assertThat(found("Rio Zqolna")).containsExactly("geonames:900012 WATER PER OTHER_NAME");
        assertThat(found("Puno")).contains("division:PE.21 DIVISION PER NAME").noneMatch(p -> p.contains("900013"));
    }

    @Test
    void packedPlacesStay() throws IOException {
        run(dump);
        assertThat(Gazetteer.with(folder.resolve("places")).candidates("Tafas"))
                .isEqualTo(Gazetteer.packed().candidates("Tafas"));
    }

    @Test
    void aSecondImportAddsAndTakesNoPlaceTwice() throws IOException {
        run(dump);
        Path more = folder.resolve("more.txt");
        Files.write(
                more,
                List.of(line(900001, "Zqarvandu", "", "P", "PPL", "PE"), line(900009, "Zqunel", "", "P", "PPL", "PE")));
        assertThat(run(more).places()).isEqualTo(1);
        assertThat(found("Zqunel")).containsExactly("geonames:900009 TOWN PER NAME");
        assertThat(found("Zqarvandu")).containsExactly("geonames:900001 TOWN PER NAME");
    }

    @Test
    void namesByNumberAreAddedInTheSameImport() throws IOException {
        Path names = folder.resolve("alternateNamesV2.txt");
        Files.write(
                names,
                List.of(
                        "1\t900003\ten\tZqoldtown\t\t\t\t\t\t",
                        "2\t900003\twkdt\tQ77\t\t\t\t\t\t",
                        "3\t123\ten\tNowhere\t\t\t\t\t\t"));
        assertThat(run(names, dump).names()).isEqualTo(1);
        assertThat(found("Zqoldtown")).containsExactly("geonames:900003 TOWN PER OTHER_NAME");
    }

    @Test
    void stoppedAfterAnyLineItGoesOn() throws IOException {
        for (int stop = 1; stop <= 5; stop++) {
            Path places = folder.resolve("stopped" + stop);
            var lines = new AtomicInteger(stop);
            var first = new PlacesImport(places, () -> lines.decrementAndGet() > 0).run(List.of(dump));
            assertThat(first.finished()).isFalse();
            assertThat(ImportedPlaces.in(places)).isEmpty();
            var second = new PlacesImport(places, () -> true).run(List.of(dump));
            assertThat(second.finished()).isTrue();
            assertThat(first.places() + second.places()).isEqualTo(3);
            ImportedPlaces imported = ImportedPlaces.in(places).orElseThrow();
            var ids = new ArrayList<String>();
            for (long id : new long[] {900001, 900003, 900004}) {
                ids.add(imported.row(imported.findRow(id).orElseThrow())[0]);
            }
            assertThat(ids).containsExactly("900001", "900003", "900004");
        }
    }
}
