# お金の受け渡し：register.toml の誤り、日計、書き出し。

## register.toml

mistake-tier = 「{ $name }」というレジの段階はありません。
mistake-tier-barcode = 段階「paper」にはバーコードの形が必要です。
mistake-barcode-signs = バーコードの形は12文字で、数字と C・P・V・W だけです。
mistake-barcode-prefix = インストアコードは 20〜29 か 02 で始めます。
mistake-barcode-parted = 同じ文字が離れて出てきます。
mistake-barcode-parts = 3けた以上の C か P が必要です。V には4〜5けたの P が、W には P が要ります。
mistake-barcode-each = 「{ $name }」は line でも copy でもありません。
mistake-barcode-clash = この形では、手数料 { $code } がほかのコードと同じになります。
mistake-account = 収入科目のコードではありません。
mistake-booked-twice = 手数料 { $code } は、同じ日からほかの科目にも入っています。
mend-barcode = 例：barcode = "29CCCCC00000"（Cは手数料コード、Pは金額、VとWは金額の検査数字）
mend-barcode-clash = C のけたを増やすか、手数料のコードを変えてください。
mend-account = 数字・英大文字・ハイフンで24文字まで。例：13-02-01-03
mend-booked-twice = どちらか一方の科目だけに書いてください。
check-cmd-fact-account = 収入科目 { $id }：{ $source }

## 日計

daybook-paid-twice = 二重の支払い
daybook-paid-late = 取消し・期限切れの請求への支払い
daybook-unknown = 受付システムにない請求への支払い
daybook-missing = レジに記録のない支払い
daybook-amount = 金額の違い
daybook-tender = 支払方法の違い
daybook-unheard = 受付システムに届いていない支払い
daybook-void-unheard = 受付システムに届いていない返金
daybook-void-lost = レジに記録のない返金
daybook-other-day = ほかの業務日の支払い
daybook-noted = 職員が記録し、レジの日計にない支払い
daybook-sums = 手数料ごとの合計の違い
daybook-away = レジに確認できない支払い
daybook-receipt-gap = レシート番号の欠け
daybook-figures = レジの日計の内訳と合計の違い
daybook-cash = 現金の過不足
daybook-without-slip = 会計票のない支払い
daybook-no-account = 収入科目が未設定
daybook-csv-city-code = 全国地方公共団体コード
daybook-csv-city = 地方公共団体名
daybook-csv-day = 業務日
daybook-csv-account = 収入科目コード
daybook-csv-account-name = 収入科目名
daybook-csv-fee = 手数料コード
daybook-csv-fee-name = 手数料名
daybook-csv-tender = 支払方法
daybook-csv-quantity = 数量
daybook-csv-amount = 金額
daybook-csv-keyed-quantity = うち会計票なしの数量
daybook-csv-keyed-amount = うち会計票なしの金額
daybook-csv-kind = 区分
daybook-csv-ticket = 受付番号
daybook-csv-charge = 請求番号
daybook-csv-register = レジ
daybook-csv-receipt = レシート番号
daybook-csv-hub = 受付システムの金額
daybook-csv-taken = レジの金額
daybook-csv-effect = 差額
daybook-csv-look = 要確認
daybook-csv-yes = はい
daybook-csv-no = いいえ
daybook-csv-note = 備考
daybook-tender-cash = 現金
daybook-tender-credit = クレジットカード
daybook-tender-emoney = 電子マネー
daybook-tender-code = コード決済
daybook-tender-unknown = その他
daybook-say-taken = { $day } の日計：レジ { $yen }円（{ $count }件）、受付システム { $hub }円
daybook-say-register-closed = レジ { $id }：{ $yen }円（締め済み）
daybook-say-register-open = レジ { $id }：{ $yen }円（締め前）
daybook-say-kind = { $kind }：{ $count }件、差額 { $yen }円
daybook-say-agrees = 合っています。
daybook-say-look = 確認が必要なものが { $count } 件あります。
