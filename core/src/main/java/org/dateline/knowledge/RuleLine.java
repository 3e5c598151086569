package org.dateline.knowledge;

/**
 * Where a rule or one of its examples is written.
 *
 * @param file the rule file's name
 * @param number the line, the first one is 1
 */
public record RuleLine(String file, int number) {

    @Override
    public String toString() {
        return file + ":" + number;
    }
}
