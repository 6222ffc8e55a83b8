# The slip.
slip-title = ｜受付票《うけつけひょう》
slip-number = ｜受付番号《うけつけばんごう》
slip-wait = ｜待《ま》つところ
slip-wait-at = { $sign }｜番《ばん》　{ $name }の｜前《まえ》
slip-counter = ｜窓口《まどぐち》
slip-requested = ｜申《もう》し｜込《こ》み
slip-code-note = ｜職員《しょくいん》が｜見《み》たあと、レジで｜読《よ》みます
slip-foot = ｜待《ま》ってください。｜番号《ばんごう》を｜呼《よ》びます。
slip-issued = { $date }　{ $hour }｜時《じ》{ $minute }｜分《ふん》
