"""Times of day and days of the week as people write them, beyond what Babel has."""

from __future__ import annotations

#: Behind the hour in Chinese and Japanese, inside a character class; the half hour, the minutes.
HOUR = "点點時时"
HALF = "半"
MINUTE = "分"

#: What stands before a time of the second half of the day, as a regular expression.
AFTERNOON = "下午|晚上|傍晚|午後|夕方|夜"

#: What stands before a time and does not change it: "in the morning", a particle.
SPARE = "上午|早上|午前|朝|の"

#: From one day or time to another.
TO = "到|至|から"

#: What is written as one with the name of a day: "every".
EVERY = ("每", "毎週")

#: Other names of days, 0 for Monday.
DAYS = {
    "月曜": 0, "火曜": 1, "水曜": 2, "木曜": 3, "金曜": 4, "土曜": 5, "日曜": 6,
    "星期天": 6, "周天": 6, "बृहस्पतिवार": 3, "इतवार": 6, "ahad": 6,
}  # fmt: skip

#: Letters that are one to those who write them: those of Arabic for those of Persian.
ALIKE = {"\u064a": "\u06cc", "\u0643": "\u06a9"}
