## ما يُطبع للشخص المعني.

custody-element = { $what ->
    [hold] إبقاء شخص محتجزًا بعد موعد إخلاء سبيله
    [notify_release] الإبلاغ بموعد إخلاء السبيل
    [transfer] تسليم شخص
    [interview] مقابلة
    [personal_info] معلومات شخصية
    [status_info] معلومات عن الوضع القانوني
    [facility_access] دخول المبنى
    [records_subpoena] سجلات بأمر استدعاء
    [joint_operation] المشاركة في عملية
    [transport] نقل
   *[interpreter] موظفون كمترجمين
}
custody-told = { $element }: { $decision ->
    [decline] لن نفعل ذلك
    [comply] سنفعل ذلك
    [comply_partly] سنفعل ذلك جزئيًا
    [refer_counsel] محامينا ينظر في ذلك
    [not_applicable] هذا لا ينطبق
   *[none] لم يُقرَّر بعد
}
