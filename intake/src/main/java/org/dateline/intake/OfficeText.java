package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where a form of office document keeps its running text, and how: paragraphs, read in order, parted by blank lines.
 *
 * @param entry of the zip
 * @param namespacePart by which the namespace of the text's elements is known
 * @param paragraphs elements that are paragraphs
 * @param words elements whose characters are words; empty: all characters of a paragraph
 * @param breaks elements that stand for the end of a line
 * @param blanks elements that stand for a blank
 * @param passedOver elements that are no running text: what was deleted, notes, fields' instructions
 */
record OfficeText(
        String entry,
        String namespacePart,
        Set<String> paragraphs,
        Set<String> words,
        Set<String> breaks,
        Set<String> blanks,
        Set<String> passedOver) {

    static final OfficeText OPEN_XML = new OfficeText(
            "word/document.xml",
            "wordprocessingml",
            Set.of("p"),
            Set.of("t"),
            Set.of("br", "cr"),
            Set.of("tab"),
            Set.of("del", "instrText", "moveFrom"));

    static final OfficeText OPEN_DOCUMENT = new OfficeText(
            "content.xml",
            "opendocument",
            Set.of("p", "h"),
            Set.of(),
            Set.of("line-break"),
            Set.of("s", "tab"),
            Set.of("tracked-changes", "note", "annotation", "sequence-decls"));

    String text(InputStream xml, Limits limits) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        var text = new StringBuilder();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            read(reader, text, limits);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException below) {
                throw below;
            }
            throw new IOException("its XML: " + e.getMessage(), e);
        }
        return text.toString().strip();
    }

    private void read(XMLStreamReader reader, StringBuilder text, Limits limits)
            throws XMLStreamException, IOException {
        int inParagraph = 0;
        int inWords = 0;
        int passing = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new IntakeException(
                        "intake.dtd", "The document declares a document type, which is never resolved.");
            }
            boolean element = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
            if (element && String.valueOf(reader.getNamespaceURI()).contains(namespacePart)) {
                int step = event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
                String name = reader.getLocalName();
                passing += passedOver.contains(name) ? step : 0;
                inWords += words.contains(name) ? step : 0;
                if (paragraphs.contains(name)) {
                    inParagraph += step;
                    endParagraph(text);
                }
                if (step > 0 && inParagraph > 0 && passing == 0) {
                    text.append(breaks.contains(name) ? "\n" : blanks.contains(name) ? " " : "");
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                boolean kept = inParagraph > 0 && passing == 0 && (words.isEmpty() || inWords > 0);
                text.append(kept ? reader.getText() : "");
            }
            if (text.length() > limits.entryBytes()) {
                throw Content.tooLarge(limits);
            }
        }
    }

    private static void endParagraph(StringBuilder text) {
        while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }
}
