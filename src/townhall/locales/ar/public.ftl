## كلمات الصفحات المنشورة. مسودة لم يراجعها متحدث باللغة بعد.

site-name = Latchstring
site-no-advice = هذا الموقع يقدم معلومات، ولا يقدم استشارة قانونية.
site-printed-from = طُبع من { $address }
skip-to-main = انتقل إلى الجزء الرئيسي
nav-languages = اللغات
language-not-reviewed = لم يراجع أي متحدث بهذه اللغة هذه الكلمات بعد. عند الشك فالنص الإنجليزي هو المعتمد.
public-index = جهات نشرت إجاباتها
public-none = لم تنشر أي جهة بعد.
public-title = كيف ترحب { $name } بالمهاجرين
public-intro = طلبت { $name } قراءة أوراقها. هذه هي الإجابات بتاريخ { DAY($date) }. إنها تبين ما تقوله القواعد، لا كيف يتصرف كل موظف.
public-for-me = ماذا يعني هذا لي؟
public-whom = بمن يمكنني الاتصال؟
public-whom-unknown = اتصل بالمكتب الرئيسي في { $name } واطلب المساعدة بلغتك.
public-more = كل الاقتباسات والبيانات
public-report = التقرير الكامل مع كل اقتباس (بالإنجليزية)
public-data = التقرير كبيانات (JSON)
public-table = الإجابات كجدول (CSV)
public-newer = هناك إجابات أحدث. انظر الأحدث.
public-feed = الإجابات الجديدة كخلاصة (Atom)
public-history = كل الإجابات المنشورة
