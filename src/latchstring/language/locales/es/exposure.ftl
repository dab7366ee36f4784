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

# La versión para la asesoría jurídica.
counsel-only = Solo para la asesoría jurídica. Esta parte no se publica: leída por un adversario es una lista de frases por las que demandar.
counsel-heading = Para la asesoría jurídica: exposición, cuatro señales y preguntas
counsel-advice = Lo hizo un programa y no es asesoría legal; su valor lo decide la asesoría jurídica.
counsel-circuit = Circuito federal { $circuit }: { $says }
counsel-no-circuit = No se indicó ningún estado; por eso aquí no está la lectura de ningún circuito.
counsel-sentences = Frases que retienen información
counsel-no-sentences = No se halló ninguna frase vigente que retenga información.
counsel-rung = { $rung } · { $saved }
counsel-rung-nothing = { $rung } · nada que salvar
counsel-findings = Sus pasajes
counsel-narrow = Lectura estrecha (solo el estatus): { $reading }
counsel-broad = Lectura amplia (la del Departamento de Justicia): { $reading }
counsel-clause = Cláusula: «{ $quote }»
counsel-policies = Política por política
counsel-flags-apart = Las cuatro señales son de cuatro derechos distintos, o de ninguno. Nunca se suman.
counsel-flag-statute = Ley federal
counsel-flag-grants = Condiciones del dinero federal
counsel-flag-state = Ley estatal
counsel-flag-lists = Listas políticas (no son ley)
counsel-flag-rung = { $count ->
    [one] Un pasaje está en { $rung }, { LABEL($saved, of: "savedby") }.
   *[other] { $count } pasajes están en { $rung }, { LABEL($saved, of: "savedby") }.
}
counsel-flag-none = Ningún pasaje de esta política está por encima de E0.
counsel-flag-nothing = nada conocido
counsel-questions = Preguntas para la asesoría jurídica
counsel-list-named = { $by } nombra este lugar.
counsel-list-trait = { $by } se guía por: { $says }.
counsel-unverified = sin verificar, compruébese
counsel-stale = más antiguo de lo debido, compruébese de nuevo

savedby-saved = a salvo por una cláusula
savedby-partly_saved = a salvo en parte
savedby-unsaved = sin cláusula que lo salve

counsel-narrow-e0 = no alcanzada.
counsel-narrow-e1 = no alcanzada: las leyes hablan de ciudadanía y estatus migratorio. Así el Noveno Circuito; muchos tribunales nunca decidieron.
counsel-narrow-e2 = alcanzada en parte: prohibir toda comunicación prohíbe también la del estatus.
counsel-narrow-e3 = alcanzada: se retiene el estatus mismo.
counsel-narrow-saved = alcanzada por la prohibición y liberada por la cláusula.
counsel-broad-e0 = no alcanzada; aun así puede figurar en una lista política.
counsel-broad-e1 = alcanzada: se dice que «relativo» al estatus incluye presencia, paradero y liberación.
counsel-broad-e2 = alcanzada.
counsel-broad-e3 = alcanzada.
counsel-broad-saved = discutida: en 2016 se dudó de una cláusula que el personal nunca ve; puede decirse que los datos cercanos al estatus quedan fuera.

# Preguntas según lo hallado.
counsel-ask-unsaved = { $count ->
    [one] Una frase retiene el estatus o toda comunicación y ninguna cláusula la salva. ¿Costaría algo a la política una cláusula que nombre 8 U.S.C. 1373 y 1644 y deje libre enviar, recibir, conservar e intercambiar?
   *[other] { $count } frases retienen el estatus o toda comunicación y ninguna cláusula las salva. ¿Costaría algo a la política una cláusula que nombre 8 U.S.C. 1373 y 1644 y deje libre enviar, recibir, conservar e intercambiar?
}
counsel-ask-partly_saved = { $count ->
    [one] Una frase está a salvo en parte. ¿Es intencional lo que la cláusula omite, y salva algo «exigido por la ley federal» si la ley no exige enviar nada?
   *[other] { $count } frases están a salvo en parte. ¿Es intencional lo que las cláusulas omiten, y salva algo «exigido por la ley federal» si la ley no exige enviar nada?
}
counsel-ask-narrower = ¿Puede reducirse la prohibición de toda comunicación o cooperación a lo que se quiere, como fechas de liberación, custodia o ayuda en la aplicación?
counsel-ask-adjacent = ¿Ha dicho un tribunal que nos obliga si la información «relativa» al estatus incluye fechas de liberación, domicilios y custodia?
counsel-ask-told = ¿Se da a conocer la cláusula al personal, en su formación y en las órdenes que lleva consigo?
counsel-ask-conflict = ¿Cuál de los textos contradictorios rige hoy, y deroga el posterior al anterior sin decirlo?
counsel-ask-reach = ¿Quién puede poner en vigor la política para el órgano que nuestro texto no obliga, y con qué instrumento?
counsel-ask-bodies = ¿Se puede obligar a { LABEL($bodies, of: "body") } por ordenanza, presupuesto o contrato, o solo pedírselo?
counsel-ask-forbidden = Se lee que la ley del estado ({ $state }) lo prohíbe. ¿Sigue siendo así, qué alcanza, y quién puede ser demandado o perder dinero?
counsel-ask-limited = Se lee que la ley del estado ({ $state }) lo limita. ¿Está nuestro texto dentro del límite?
counsel-ask-required = La ley del estado ({ $state }) ya exige una parte. ¿Se queda corto nuestro texto, o añade algo?
counsel-ask-law-unknown = Nadie ha leído la ley del estado ({ $state }) para esta política. ¿Qué dice?
counsel-ask-stale = Lo leído de la ley del estado ({ $state }) es antiguo. ¿Ha cambiado?
counsel-ask-silent = ¿Hay una práctica sin documento que quedaría expuesta, o protegida, si se escribiera?

# Una pregunta propia de cada política.
counsel-policy-welcoming_resolution = ¿Alcanza alguna ley estatal a declaraciones y apoyos, y está la declaración libre de promesas que otros deben cumplir?
counsel-policy-immigrant_affairs_liaison = ¿Da la oficina consejo legal y, si lo da, con qué licencia o acreditación?
counsel-policy-dont_ask = ¿Qué servicios deben preguntar por una ley federal o estatal concreta, y exceptúa el texto esos y ninguno más?
counsel-policy-municipal_id = ¿En qué potestad local se apoya la tarjeta, y qué ley protege sus registros de la divulgación?
counsel-policy-school_welcome = ¿Dejan salir las reglas de información de directorio de FERPA lo que la política guarda?
counsel-policy-language_access = ¿Qué dinero federal trae deberes del Título VI, y es el plan más que el mínimo legal?
counsel-policy-community_policing = ¿Deja el texto intactas la notificación consular y la investigación penal legítima?
counsel-policy-no_287g = ¿Hace lo mismo con otro nombre algún otro acuerdo (grupo de trabajo, contrato de camas, acceso a datos, designación cruzada)?
counsel-policy-no_detainer_holds = ¿Qué riesgo pesa más aquí: una demanda por retener sin juez (Galarza y otros) o las decisiones contrarias, como Lopez-Lopez en el tribunal federal de Michigan?
counsel-policy-no_release_notices = ¿Son los datos retenidos registros públicos que cualquiera puede pedir, y se trata a los agentes federales como a cualquiera?
counsel-policy-tickets_not_arrests = ¿Qué arrestos exige todavía la ley estatal, y da la política de citaciones a alguien derecho a demandar?
counsel-policy-no_joint_patrols = ¿Qué grupos de trabajo y bases de datos compartidas siguen, y permiten sus acuerdos lo que la política prohíbe?
counsel-policy-defendant_advisals = ¿Cumple la advertencia las reglas del tribunal sin que el tribunal dé consejo?
counsel-policy-victim_certification = ¿Puede la oficina cumplir los plazos, y qué sigue cuando no los cumple?
counsel-policy-legal_defense_fund = ¿Limita la ley estatal el dinero público para abogados de particulares, o por tipo de caso?
counsel-policy-labor_enforcement = ¿Se mantiene la aplicación lejos de lo que solo la ley federal decide sobre contratación?
counsel-policy-federal_law = ¿Lleva cada texto que limita información la cláusula él mismo, en vez de tomarla de otro?
