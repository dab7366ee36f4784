"""What the desk decides by, as pure functions over data with citations.

Questions, activities, reasons that must not count, clocks, the life of a signature, who may sign, the federal forms.
"""
