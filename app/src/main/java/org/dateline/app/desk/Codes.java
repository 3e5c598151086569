package org.dateline.app.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.EventType;

/** What the codebook's codes mean, in words. */
public final class Codes {

    private static final Map<String, String> COUNTRIES = countries();

    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("COP", "police"),
            Map.entry("GOV", "government"),
            Map.entry("JUD", "courts"),
            Map.entry("LEG", "legislature"),
            Map.entry("MIL", "military"),
            Map.entry("PRM", "pro-government paramilitary"),
            Map.entry("PTY", "party"),
            Map.entry("REB", "armed opposition"),
            Map.entry("SPY", "intelligence"),
            Map.entry("UAF", "unidentified armed"),
            Map.entry("UNK", "unidentified"),
            Map.entry("AGR", "farmers"),
            Map.entry("BUS", "business"),
            Map.entry("CRM", "criminals"),
            Map.entry("CVL", "civilians"),
            Map.entry("EDU", "education"),
            Map.entry("ELI", "former officials"),
            Map.entry("JRN", "press"),
            Map.entry("LAB", "labour"),
            Map.entry("MED", "health"),
            Map.entry("REF", "refugees, displaced"),
            Map.entry("OPP", "political opposition"),
            Map.entry("PRE", "partially recognised entity"),
            Map.entry("REL", "religious"),
            Map.entry("SOC", "civil society"));

    private Codes() {}

    private static Map<String, String> countries() {
        var names = new HashMap<String, String>();
        for (String two : Locale.getISOCountries()) {
            Locale country = Locale.of("", two);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("KOS", "Kosovo");
        names.put("PSE", "Palestine");
        names.put("IGO", "intergovernmental body");
        names.put("UNO", "United Nations");
        names.put("EUR", "European Union");
        names.put("NGO", "non-governmental body");
        names.put("ISM", "religious movement");
        names.put("IMG", "armed group across borders");
        names.put("MNC", "multinational company");
        return Map.copyOf(names);
    }

    /** The name of a country or kind of body; the code itself where it has none. */
    public static String country(String code) {
        return COUNTRIES.getOrDefault(code, code);
    }

    /** Every code of a country or kind of body with its name, by name. */
    public static List<Map.Entry<String, String>> countryNames() {
        return COUNTRIES.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    /** Every sector with its name, by name. */
    public static List<Map.Entry<String, String>> sectorNames() {
        return SECTORS.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    public static boolean isCountry(String code) {
        return COUNTRIES.containsKey(code);
    }

    public static boolean isSector(String code) {
        return SECTORS.containsKey(code);
    }

    /** {@code KEN COP} in words: {@code Kenya, police}. */
    public static String both(String codes) {
        return String.join(
                ", ",
                java.util.Arrays.stream(codes.split(" "))
                        .map(c -> SECTORS.getOrDefault(c, country(c)))
                        .toList());
    }

    public static String sectors(List<String> codes) {
        return String.join(
                ", ", codes.stream().map(c -> SECTORS.getOrDefault(c, c)).toList());
    }

    /** The class of style that stands for a type's quad class. */
    public static String quadClass(EventType type) {
        return "quad" + type.quad().number();
    }

    public static String quad(EventType type) {
        return switch (type.quad()) {
            case VERBAL_COOPERATION -> "verbal cooperation";
            case MATERIAL_COOPERATION -> "material cooperation";
            case VERBAL_CONFLICT -> "verbal conflict";
            case MATERIAL_CONFLICT -> "material conflict";
        };
    }
}
