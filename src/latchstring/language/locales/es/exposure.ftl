## Solo para la asesoría jurídica: exposición a 8 U.S.C. 1373 y 1644. Nada de este archivo se dice en un informe público.

exposure-rung-e0 = No retiene información: no preguntar, no detener, no firmar y no gastar es algo de lo que ninguna de las dos leyes habla.
exposure-rung-e1 = Retiene datos cercanos al estatus, como fechas de liberación, domicilios o custodia («{ $act }»).
exposure-rung-e2 = Retiene toda comunicación o cooperación, y con ella el estatus («{ $act }»).
exposure-rung-e3 = Retiene la ciudadanía o el estatus migratorio mismo («{ $act }»).

exposure-no-clause = Ninguna cláusula deja libre lo que protegen 8 U.S.C. 1373 y 1644.
exposure-clause-named = Una cláusula nombra 8 U.S.C. 1373 o 1644.
exposure-clause-covers = Una cláusula deja libre: { LABEL($acts, of: "protected") }.
exposure-clause-lacks = No deja libre: { LABEL($acts, of: "protected") }.
exposure-clause-weak = Una cláusula se apoya en lo que exige la ley federal. Es débil: 8 U.S.C. 1373 no exige enviar nada, sino que prohíbe prohibir; lo «exigido» puede ser nada.

# Los actos que las leyes protegen.
protected-send = enviar
protected-receive = recibir o pedir
protected-maintain = conservar
protected-exchange = intercambiar
