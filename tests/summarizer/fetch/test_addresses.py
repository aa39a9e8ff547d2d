"""addresses: is this address one that anybody may reach?"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.fetch.addresses import is_public

IPAddress = IPv4Address | IPv6Address


@pytest.mark.parametrize("address", ["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111",
                                     "64:ff9b::5db8:d822", "::ffff:93.184.216.34",
                                     "2a00:1450::5efe:93.184.216.34",
                                     "2001:470:1::1", "192.88.98.1", "3ffe::1"])  # fmt: skip
def test_the_open_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.100.100.200", "192.0.0.192", "198.18.0.1", "224.0.0.1", "240.0.0.1",
        "255.255.255.255", "168.63.129.16", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1",
        "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1",
        "::ffff:169.254.169.254", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1",
        "2002:7f00:1::", "2002:a00:1::1", "localhost", "", "127.1", "1.2.3.4.5",
        # special by https://www.iana.org/assignments/iana-ipv4-special-registry
        "192.0.0.8", "192.0.0.9", "192.0.0.170", "192.0.2.1", "192.31.196.1", "192.52.193.1",
        "192.88.99.1", "192.88.99.2", "192.175.48.1", "198.19.255.255", "198.51.100.1",
        "203.0.113.1", "233.252.0.1",
        # … and iana-ipv6-special-registry
        "100::1", "100:0:0:1::1", "2001:1::1", "2001:2::1", "2001:3::1", "2001:4:112::1",
        "2001:10::1", "2001:20::1", "2001:30::1", "2620:4f:8000::1", "3fff::1", "3fff:fff::1",
        "5f00::1", "fe80::5efe:93.184.216.34", "4000::1", "::ffff:0:127.0.0.1",
        "::ffff:0:93.184.216.34", "64:ff9b:1::5db8:d822", "ff0e::1",
        # IPv4 inside that is not public
        "2a00:1450::5efe:10.0.0.1", "2a00:1450::200:5efe:127.0.0.1", "2002:c058:6301::1",
        "64:ff9b::192.88.99.1", "2001:0:7f00:1::1", "2002:5db8:d822::1", "::ffff:192.88.99.1",
        "2001:0:5db8:d822:0:0:80ff:fffe",
    ],
)  # fmt: skip
def test_everything_else_is_not(address: str) -> None:
    assert not is_public(address)


@given(st.one_of(st.ip_addresses(v=4), st.ip_addresses(network="2000::/3")))
def test_nothing_is_public_that_the_standard_library_knows_not_to_be(address: IPAddress) -> None:
    closed = address.is_multicast or address.is_reserved or address.is_private
    assert not (is_public(str(address)) and closed)
