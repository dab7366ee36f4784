## For counsel only: exposure to 8 U.S.C. 1373 and 1644. Nothing of this file is said in a public report.

exposure-rung-e0 = It keeps no information back: not to ask, hold, sign or spend is what neither statute speaks of.
exposure-rung-e1 = It keeps back facts near to status, such as release dates, addresses or custody (“{ $act }”).
exposure-rung-e2 = It keeps back all communication or cooperation, and so status with it (“{ $act }”).
exposure-rung-e3 = It keeps back citizenship or immigration status itself (“{ $act }”).

exposure-no-clause = No clause leaves free what 8 U.S.C. 1373 and 1644 protect.
exposure-clause-named = A clause names 8 U.S.C. 1373 or 1644.
exposure-clause-covers = A clause leaves free: { LABEL($acts, of: "protected") }.
exposure-clause-lacks = It does not leave free: { LABEL($acts, of: "protected") }.
exposure-clause-weak = A clause leans on what federal law requires. That is weak: 8 U.S.C. 1373 requires nothing to be sent, it forbids to forbid, so what is “required” may be nothing.

# The acts that the statutes protect.
protected-send = sending
protected-receive = receiving or requesting
protected-maintain = maintaining
protected-exchange = exchanging
