"""Times of day and days of the week as people write them, beyond what Babel has."""

from __future__ import annotations

#: What follows the hour in Chinese and Japanese, as the inside of a character class, then the sign
#: for half an hour, and what follows the minutes.
HOUR = "点點時时"
HALF = "半"
MINUTE = "分"

#: What stands before a time from noon to midnight, as a regular expression.
AFTERNOON = "下午|晚上|傍晚|午後|夕方|夜"

#: What stands before a time and does not change it, such as "in the morning" or a particle. As a
#: regular expression, like `TO`.
SPARE = "上午|早上|午前|朝|の"

#: What stands between two days or times, as "to" does.
TO = "到|至|から"

#: The words for "every", which are written together with the name of a day.
EVERY = ("每", "毎週")

#: Other names of days, 0 for Monday.
DAYS = {
    "月曜": 0, "火曜": 1, "水曜": 2, "木曜": 3, "金曜": 4, "土曜": 5, "日曜": 6,
    "星期天": 6, "周天": 6, "बृहस्पतिवार": 3, "इतवार": 6, "ahad": 6,
}  # fmt: skip

#: Arabic letters that people type for Persian ones, each with the Persian letter.
ALIKE = {"\u064a": "\u06cc", "\u0643": "\u06a9"}

#: The words for the day before, by language; only where they mean nothing else.
YESTERDAY = {"en": ("yesterday",)}

#: The words before the day on which something is to end, by language; and those that are it only
#: behind another day: “Monday to Wednesday”, not “moved to Wednesday”.
UNTIL = {"en": ("until", "till", "through")}
BETWEEN_DAYS = {"en": ("to",)}
