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
