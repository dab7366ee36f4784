"""Clocks of the desks: hours, calendar days, business days with holidays, months; the legal date and the safe date."""
