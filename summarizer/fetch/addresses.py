"""Is this address one that anybody may reach?"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

#: RFC 6890, protocol assignments, a cloud's metadata service among them; older Pythons take most
#: of it for public.
_ASSIGNMENTS = IPv4Network("192.0.0.0/24")
#: Azure's metadata service answers at an address that looks public.
_METADATA = frozenset({IPv4Address("168.63.129.16")})
#: IPv4 inside IPv6: RFC 6052 (last 32 bits), RFC 4291 2.5.5.1 (the same, deprecated).
_EMBEDDING = (IPv6Network("64:ff9b::/96"), IPv6Network("::/96"))
#: RFC 8215: whatever the local network maps there.
_LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")


def is_public(address: str) -> bool:
    """Return whether `address` is a numeric address on the open internet.

    Addresses that carry another one inside (mapped, 6to4, Teredo, NAT64) are judged by
    that one too. False for anything that is not a numeric address.
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(_is_open(one) for one in (parsed, *_inside(parsed)))


def _is_open(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped or address in _EMBEDDING[0]:
            return True  # judged by what is inside
        if address in _EMBEDDING[1] or address in _LOCAL_NAT64 or address.is_site_local:
            return False
    elif address in _ASSIGNMENTS or address in _METADATA:
        return False
    closed = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not closed


def _inside(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    if isinstance(address, IPv4Address):
        return ()
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if any(address in network for network in _EMBEDDING):
        return (IPv4Address(address.packed[-4:]),)
    return ()
