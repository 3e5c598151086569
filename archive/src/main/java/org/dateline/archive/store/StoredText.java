package org.dateline.archive.store;

import org.dateline.archive.form.JsonLines;

/**
 * A page's text as the database can hold it. UTF-8 has no unpaired surrogates and SQLite ends a text at its first NUL; pages
 * have both, and every span counts on getting back what was put in. Such texts are kept as a JSON string.
 */
record StoredText(boolean escaped, String text) {

    static StoredText of(String pageText) {
        return isPlain(pageText)
                ? new StoredText(false, pageText)
                : new StoredText(true, JsonLines.line(json -> json.writeString(pageText)));
    }

    String pageText() {
        return escaped ? JsonLines.read(text).stringValue() : text;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
