"""What kind of place it is, in the words of others: "Community run library" is a library."""

from __future__ import annotations

import re

_WORDS = {
    "community_centre": "community centre|community center|community hub|community hall"
    "|village hall|neighbourhood centre|children s centre|family hub|town hall|civic centre"
    "|community building",
    "mosque": "mosque|masjid|islamic centre|islamic center|jamia|jame",
    "gurdwara": "gurdwara|gurudwara",
    "temple": "temple|mandir|vihara|buddhist centre",
    "synagogue": "synagogue|shul",
    "church": "church|chapel|cathedral|parish|minster|methodist|salvation army",
    "school": "school|academy|college|nursery|university|primary|secondary",
    "library": "library|libraries",
    "clinic": "clinic|surgery|gp|gp practice|medical centre|medical center|health centre"
    "|health center|hospital|dentist|dental|medical practice|doctors|optician|opticians",
    "pharmacy": "pharmacy|chemist|pharmacies|dispensary",
    "workplace": "workplace|office|factory|warehouse|business centre|depot",
    "market": "market|market hall|shop|store|supermarket|shopping centre|superstore|foodbank"
    "|food bank",
    "outdoors": "park|outdoor|outdoors|garden|gardens|allotment|allotments|playing field"
    "|recreation ground|playground",
    "hostel": "hostel|hotel|shelter|refuge",
    "cafe": "cafe|café|coffee shop|restaurant|tea room|coffee house|canteen|takeaway",
    "barber": "barber|barbers|hairdresser|hairdressers|hair salon|salon|beauty salon",
    "sports_club": "sports club|leisure centre|leisure center|gym|gymnasium|swimming pool|pool"
    "|sports centre|football club|cricket club|fitness centre|sports hall|stadium|boxing club",
    "online": "online|virtual",
    "street": "street",
}
_KNOWN = {words: code for code, listed in _WORDS.items() for words in listed.split("|")}
_FIND = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, _KNOWN), key=len, reverse=True)) + r")\b"
)


def setting_of(words: str) -> str:
    """The setting code that the last telling word stands for, or ``""``.

    The last, since English names end in what a thing is: School Street Community Centre.
    """
    plain = " ".join(re.findall(r"[^\W_]+", words.casefold()))
    found = [match for match in _FIND.finditer(plain) if match[1] != "street" or plain == "street"]
    return _KNOWN[found[-1][1]] if found else ""
