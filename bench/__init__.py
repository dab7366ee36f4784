"""Speed and accuracy, printed as ratios taken in one run and as gains and losses. No test stands on a figure here."""
