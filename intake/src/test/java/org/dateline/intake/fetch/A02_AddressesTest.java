package org.dateline.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A02_AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::1",
                "2001:db8::1",
                "2001::1",
                "ff02::1"
            })
    void privateOnesAreNeverAsked(String address) throws UnknownHostException {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
    void publicOnesAre(String address) throws UnknownHostException {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://c.example/", "http:///x", "http://me:secret@8.8.8.8/", "mailto:x"})
    void onlyTheWebIsAsked(String url) {
        FetchException none = catchThrowableOfType(FetchException.class, () -> Addresses.ANY.check(URI.create(url)));
        assertThat(none.refusal().code()).isEqualTo("fetch.scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://[::1]:8080/x", "http://localhost/", "http://2130706433/"})
    void thisMachineIsAskedOnlyWhereAllowed(String url) {
        FetchException none = catchThrowableOfType(FetchException.class, () -> Addresses.PUBLIC.check(URI.create(url)));
        assertThat(none.refusal().code()).isIn("fetch.private", "fetch.unknown-host");
        assertThatCode(() -> Addresses.ANY.check(URI.create(url))).doesNotThrowAnyException();
    }
}
