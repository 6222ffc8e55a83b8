# 受付票
slip-title = 受付票
slip-number = 受付番号
slip-wait = お待ちいただく場所
slip-wait-at = { $sign }番　{ $name }の前
slip-counter = 窓口
slip-requested = お申し込み
slip-code-note = 職員の確認のあと、レジで読み取ります
slip-foot = 番号でお呼びするまで、お待ちください。
slip-issued = { $date }　{ $hour }時{ $minute }分

# 手続きの一覧
slip-plan = 手続きの一覧
slip-plan-chosen = 選んだ手続き
slip-plan-needed = 今回すること
slip-plan-bring = 持ってくるもの
slip-plan-later = あとですること
slip-plan-not-needed = しなくてよいこと
slip-plan-by = { $date }まで
slip-plan-at = { $sign }番窓口　{ $name }
slip-plan-closing = 入力だけでは申請は完了していません。窓口で確認を受けてください。
slip-day = { $date }（{ $weekday }）
slip-weekday-1 = 月
slip-weekday-2 = 火
slip-weekday-3 = 水
slip-weekday-4 = 木
slip-weekday-5 = 金
slip-weekday-6 = 土
slip-weekday-7 = 日
