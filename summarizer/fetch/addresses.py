"""Whether an address is on the open internet."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

#: The networks in https://www.iana.org/assignments/iana-ipv4-special-registry (2025-10-09) that no
#: site is in, and multicast. They are listed here because the standard library knows only some of
#: them, and which ones depends on its version.
_CLOSED_V4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",
            "100.64.0.0/10",  # behind a carrier's NAT; a cloud's metadata service among it
            "127.0.0.0/8",
            "169.254.0.0/16",  # link-local; most clouds' metadata service
            "172.16.0.0/12",
            "192.0.0.0/24",  # protocols; a cloud's metadata service among it
            "192.0.2.0/24",  # documentation
            "192.31.196.0/24",  # AS112: name servers for addresses that are nobody's
            "192.52.193.0/24",  # multicast tunnels
            "192.88.99.0/24",  # relays to IPv6, deprecated
            "192.168.0.0/16",
            "192.175.48.0/24",  # AS112
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and broadcast
            "168.63.129.16/32",  # not in the registry: Azure's metadata service
        ),
    )
)
#: The only network in https://www.iana.org/assignments/ipv6-address-space whose addresses are
#: given to hosts on the internet.
_OPEN_V6 = IPv6Network("2000::/3")
#: The parts of that network that no site is in (iana-ipv6-special-registry, 2025-10-09).
_CLOSED_V6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocols, the tunnels of Teredo among them
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4: tunnels to IPv4, whose relays are deprecated
            "2620:4f:8000::/48",  # AS112
            "3fff::/20",  # documentation
        ),
    )
)
#: NAT64 (RFC 6052): the last 32 bits are an IPv4 address, which a translator connects to.
_NAT64 = IPv6Network("64:ff9b::/96")
#: ISATAP (RFC 5214): an address in any network that has one of these marks after `_ISATAP_AT`
#: bytes. The IPv4 address that it leads to follows the mark.
_ISATAP_AT = 8
_ISATAP = (b"\x00\x00\x5e\xfe", b"\x02\x00\x5e\xfe")


def is_public(address: str) -> bool:
    """Return whether `address` is a numeric address on the open internet.

    An address that has another one inside (mapped, NAT64, ISATAP) is judged by that one too.
    False for anything that is not a numeric address.
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(_is_open(one) for one in (parsed, *_inside(parsed)))


def _is_open(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _CLOSED_V4)
    if address.ipv4_mapped or address in _NAT64:
        return True  # judged by what is inside
    return address in _OPEN_V6 and not any(address in network for network in _CLOSED_V6)


def _inside(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    if isinstance(address, IPv4Address):
        return ()
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    last = IPv4Address(address.packed[-4:])
    isatap = address.packed[_ISATAP_AT : _ISATAP_AT + 4] in _ISATAP
    return (last,) if isatap or address in _NAT64 else ()
