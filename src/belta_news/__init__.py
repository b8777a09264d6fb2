"""Exact typed facts from what BelTA, the Belarusian news agency, publishes."""
