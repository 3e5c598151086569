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
    void atEveryAddressOnlyNumbers() {
        assertThat(new Guard("0.0.0.0").admits("192.168.1.5:8477")).isTrue();
        assertThat(new Guard("::").admits("[fe80::1]:8477")).isTrue();
        assertThat(new Guard("0.0.0.0").admits("evil.example:8477")).isFalse();
    }
}
