## ما يحتاجه الإشعار إلى الشخص المعني.

disclosure-item = { $what ->
    [status] ما إذا كان شخص ما مواطنًا، أو وضعه من حيث الهجرة
    [release_date] تاريخ الإفراج
    [custody] ما إذا كان شخص ما محتجزًا
    [court_dates] مواعيد المحكمة أو المراقبة
    [address] عنوان السكن أو العمل
    [telephone] الهاتف أو البريد الإلكتروني
    [photo] الصورة
    [charges] التهم أو السوابق الجنائية
    [service_use] سجلات المدرسة أو المكتبة أو خدمة أخرى
    [card_data] ما قدّمه شخص للحصول على بطاقة هوية
    [origin] من أين أتى شخص ما
    [federal_number] رقم أعطته سلطة اتحادية
    [roster] قائمة بأشخاص
    [data_access] الوصول إلى بيانات أو إلى نظام
   *[other] شيء آخر
}
disclosure-kind = { $what ->
    [court_order] أمر من محكمة
    [warrant] مذكرة من محكمة
    [court_subpoena] استدعاء من محكمة
    [grand_jury] استدعاء من هيئة محلفين كبرى
    [admin_subpoena] استدعاء إداري (لم تصدره محكمة)
    [customs_summons] طلب من الجمارك
    [records_request] طلب سجلات عامة
    [status_inquiry] استفسار يذكر المادة 8 U.S.C. 1373
    [data_sharing] طلب لبيانات مشتركة أو لدخول نظام
   *[informal] مكالمة أو رسالة إلكترونية أو سؤال
}
