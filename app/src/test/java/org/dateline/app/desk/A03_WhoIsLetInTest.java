package org.dateline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class A03_WhoIsLetInTest {

    @Test
    void thisMachineByItsOwnNames() {
        var guard = new Guard("127.0.0.1");
        assertThat(guard.admits("127.0.0.1:8477")).isTrue();
        assertThat(guard.admits("localhost:8477")).isTrue();
        assertThat(guard.admits("LOCALHOST")).isTrue();
        assertThat(guard.admits("[::1]:8477")).isTrue();
    }

    @Test
    void noForeignName() {
        var guard = new Guard("127.0.0.1");
        for (String host : new String[] {
            "evil.example:8477", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.5:8477", "", ":8477"
        }) {
            assertThat(guard.admits(host)).as(host).isFalse();
        }
        assertThat(guard.admits(null)).isFalse();
    }

    @Test
    void theAddressListenedAt() {
        assertThat(new Guard("192.168.1.5").admits("192.168.1.5:8477")).isTrue();
        assertThat(new Guard("192.168.1.5").admits("192.168.1.6:8477")).isFalse();
        assertThat(new Guard("fe80::1").admits("[fe80::1]:8477")).isTrue();
    }

    @Test
    void aChangeComesFromThePagesOfTheDesk() {
        String host = "127.0.0.1:8477";
        assertThat(Guard.admitsChange(host, "http://127.0.0.1:8477", "same-origin", null))
                .isTrue();
        assertThat(Guard.admitsChange(host, "http://127.0.0.1:8477", null, null))
                .isTrue();
        assertThat(Guard.admitsChange(host, null, "same-origin", null)).isTrue();
    }

    @Test
    void noForeignPageChangesAnything() {
        String host = "127.0.0.1:8477";
        assertThat(Guard.admitsChange(host, "https://evil.example", "cross-site", null))
                .isFalse();
        assertThat(Guard.admitsChange(host, "null", null, null)).isFalse();
        assertThat(Guard.admitsChange(host, "http://127.0.0.1:9999", "same-site", null))
                .isFalse();
        assertThat(Guard.admitsChange(host, "http://127.0.0.1:8477", "cross-site", null))
                .isFalse();
        assertThat(Guard.admitsChange(host, "http://evil.example", null, "a name is no key"))
                .isFalse();
    }

    @Test
    void aToolOfThisMachineNamesItself() {
        assertThat(Guard.admitsChange("127.0.0.1:8477", null, null, null)).isFalse();
        assertThat(Guard.admitsChange("127.0.0.1:8477", null, null, " ")).isFalse();
        assertThat(Guard.admitsChange("127.0.0.1:8477", null, null, "nightly-script"))
                .isTrue();
    }

    @Test
    void atEveryAddressOnlyNumbers() {
        assertThat(new Guard("0.0.0.0").admits("192.168.1.5:8477")).isTrue();
        assertThat(new Guard("::").admits("[fe80::1]:8477")).isTrue();
        assertThat(new Guard("0.0.0.0").admits("evil.example:8477")).isFalse();
    }
}
