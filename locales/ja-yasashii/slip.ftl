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

# The list of a life event.
slip-plan = ｜手続《てつづ》きの｜一覧《いちらん》
slip-plan-chosen = ｜選《えら》んだ｜手続《てつづ》き
slip-plan-needed = ｜今《いま》すること
slip-plan-bring = ｜持《も》ってくるもの
slip-plan-later = あとですること
slip-plan-not-needed = しなくてよいこと
slip-plan-by = { $date }まで
slip-plan-at = { $sign }｜番《ばん》の｜窓口《まどぐち》　{ $name }
slip-plan-closing = ここで｜入《い》れただけでは、｜終《お》わっていません。｜窓口《まどぐち》で｜確認《かくにん》を｜受《う》けてください。
slip-day = { $date }（{ $weekday }）
slip-weekday-1 = ｜月《げつ》
slip-weekday-2 = ｜火《か》
slip-weekday-3 = ｜水《すい》
slip-weekday-4 = ｜木《もく》
slip-weekday-5 = ｜金《きん》
slip-weekday-6 = ｜土《ど》
slip-weekday-7 = ｜日《にち》
