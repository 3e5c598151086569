package org.dateline.intake.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Says which addresses may be asked: the web's, and none of this machine or its networks, whoever names it. A host with
 * several addresses may be asked only where all of them are public. The look-up is done again when the connection is
 * made, from Java's own cache, so that a host cannot answer differently in between.
 */
public enum Addresses {
    /** Only public ones. */
    PUBLIC,
    /** Private ones too: for the paper on the company's own network. */
    ANY;

    /** Throws {@code fetch.scheme}, {@code fetch.unknown-host} or {@code fetch.private}. */
    void check(URI uri) throws FetchException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new FetchException("fetch.scheme", "Only addresses http://… and https://… of a host are fetched.");
        }
        if (this == ANY) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!isPublic(address)) {
                    throw new FetchException(
                            "fetch.private",
                            "The host " + uri.getHost()
                                    + " is on this machine or a private network, which is asked only with"
                                    + " --allow-private.");
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchException("fetch.unknown-host", "There is no host " + uri.getHost() + ".");
        }
    }

    /** By the registries of special addresses (RFC 6890); an IPv6 address that wraps an IPv4 one counts as that one. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(b) : isPublic4(b);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean tests = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first != 127 && first < 240 && !shared && !special && !tests;
    }

    private static boolean isPublic6(byte[] b) {
        boolean global = (b[0] & 0xE0) == 0x20; // 2000::/3
        boolean translated = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean special = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0; // Teredo
        boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8;
        if (translated) {
            return isWrappedPublic(Arrays.copyOfRange(b, 12, 16));
        }
        if (sixToFour) {
            return isWrappedPublic(Arrays.copyOfRange(b, 2, 6));
        }
        return global && !special && !documentation;
    }

    private static boolean isWrappedPublic(byte[] four) {
        try {
            return isPublic(InetAddress.getByAddress(four));
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }
}
