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
