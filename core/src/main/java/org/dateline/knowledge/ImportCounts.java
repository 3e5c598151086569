package org.dateline.knowledge;

/** What an import has met so far. */
final class ImportCounts {

    long lines;
    long places;
    long names;
    long left;
    long broken;
    private String firstBroken = "";

    void broken(String line, String why) {
        broken++;
        if (firstBroken.isEmpty()) {
            String shown = line.length() > 60 ? line.substring(0, 60) + "…" : line;
            firstBroken = "line " + lines + ": " + why + ": " + shown.replace('\t', ' ');
        }
    }

    PlacesImport.Report report(boolean finished) {
        return new PlacesImport.Report(lines, places, names, left, broken, firstBroken, finished);
    }
}
