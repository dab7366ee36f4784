## كلمات صفحة الاتفاقات المنشورة. مسودة لم يراجعها متحدث باللغة بعد.

public-agreements-title = اتفاقات { $name } مع الوكالات الاتحادية
public-agreements-intro = تبين { $name } هنا ما لديها من اتفاقات مع الوكالات الاتحادية، ومن وافق عليها، وإلى متى تسري. آخر تغيير في { DAY($date) }.
public-agreements-held = { $count ->
    [0] لا يوجد اتفاق سارٍ
    [1] يوجد اتفاق واحد سارٍ
   *[other] عدد الاتفاقات السارية: { $count }
}
public-agreements-proposed = مقترحة ولم يُبت فيها
public-agreements-past = مرفوضة أو منتهية أو غير معروفة
public-agreements-hidden = عدد الاتفاقات غير المعروضة هنا: { $count }. اسأل المكتب المذكور أدناه.
public-agreements-data = المعلومات نفسها كبيانات
public-agreements-json = JSON
public-agreements-csv = جدول (CSV)
agreements-parties = بين
agreements-officers = الموظفون العاملون بموجبه
agreements-signed = وُقّع في
agreements-effective = يسري منذ
agreements-ends = ينتهي في
agreements-no-end = لم يُذكر تاريخ انتهاء
agreements-notice = أيام الإشعار
agreements-cost = التكلفة السنوية بالدولار
agreements-vote-behind = التصويت عليه
agreements-no-vote = لا أحد، أو غير معروف
agreements-vote = { $result ->
    [yes] أُقر
    [no] لم يُقر
   *[none] غير معروف
}
agreements-goes-on = { $renewal ->
    [none] ثم ينتهي.
    [automatic] ثم يتجدد من تلقاء نفسه ما لم يُرسل إشعار.
    [by_act] لا يستمر إلا إذا جُدد.
   *[unknown] ما يحدث بعد ذلك غير معروف.
}
agreements-link = النص
agreements-note = ملاحظة
agreements-past = كان تاريخ انتهائه { DAY($date) }، ولم يُذكر بعد هل انتهى أم جُدد.

agreementkind-jail_enforcement = ‎287(g)‎: نموذج السجن
agreementkind-warrant_service = ‎287(g)‎: تنفيذ أوامر الهجرة
agreementkind-task_force = ‎287(g)‎: نموذج فرقة العمل
agreementkind-section_287g = ‎287(g)‎، والنموذج غير مذكور
agreementkind-title_19 = صلاحيات جمركية لموظفين محليين (الباب 19)
agreementkind-task_force_officer = موظفون محليون في فرقة عمل اتحادية
agreementkind-basic_ordering = اتفاق طلبات أساسي
agreementkind-bed_contract = عقد أسرّة سجن أو ملحق به
agreementkind-stonegarden = عملية ستونغاردن
agreementkind-joint_terrorism = فرقة العمل المشتركة لمكافحة الإرهاب
agreementkind-scaap = منحة SCAAP
agreementkind-fusion_centre = مركز تبادل المعلومات الأمنية
agreementkind-plate_readers = الوصول إلى قارئات لوحات السيارات
agreementkind-data_access = الوصول إلى بيانات
agreementkind-shared_space = مساحة مشتركة
agreementkind-other = اتفاق آخر
agreementstate-proposed = مقترح
agreementstate-refused = مرفوض
agreementstate-in_force = سارٍ
agreementstate-ending = في طريقه إلى الانتهاء
agreementstate-ended = أُنهي
agreementstate-expired = انقضت مدته
agreementstate-unknown = غير معروف
body-council = المجلس
body-mayor = رئيس البلدية
body-manager = مدير المدينة
body-county_board = مجلس المقاطعة
body-sheriff = الشريف
body-police = الشرطة
body-prosecutor = النيابة
body-court = المحكمة
body-school_board = مجلس المدارس
body-library = المكتبة
body-housing_commission = لجنة الإسكان
body-agency = وكالة
body-legislature = الهيئة التشريعية للولاية
body-unknown = جهة غير مذكورة
