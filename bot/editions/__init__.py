"""Editions: when they come (`timetable`), and who makes and sends them (`publisher`)."""
