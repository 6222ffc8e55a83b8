# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = ｜住民票《じゅうみんひょう》の｜写《うつ》し
procedure-juminhyo-example = ｜住所《じゅうしょ》や｜家族《かぞく》を｜見《み》せる｜紙《かみ》
procedure-inkan = ｜印鑑登録証明書《いんかんとうろくしょうめいしょ》
procedure-inkan-example = ｜実印《じついん》（｜大切《たいせつ》なはんこ）の｜紙《かみ》
procedure-zei = ｜所得《しょとく》・｜課税証明書《かぜいしょうめいしょ》
procedure-zei-example = ｜収入《しゅうにゅう》や｜税金《ぜいきん》を｜見《み》せる｜紙《かみ》
procedure-koseki = ｜戸籍《こせき》の｜証明書《しょうめいしょ》
procedure-koseki-example = ｜家族《かぞく》の｜関係《かんけい》を｜見《み》せる｜紙《かみ》

## Who comes, for whom

field-for-self = ｜自分《じぶん》のもの
ask-for-self = ｜自分《じぶん》の｜証明書《しょうめいしょ》ですか？

field-relation = ｜必要《ひつよう》な｜人《ひと》との｜関係《かんけい》
ask-relation = あなたは、｜証明書《しょうめいしょ》が｜必要《ひつよう》な｜人《ひと》の｜何《なん》ですか？
ask-relation-hint = ｜証明書《しょうめいしょ》にのる｜人《ひと》から｜見《み》て、あなたが｜何《なに》かを｜選《えら》んでください。
choice-relation-spouse = ｜夫《おっと》・｜妻《つま》
choice-relation-lineal = ｜父母《ふぼ》・｜祖父母《そふぼ》・｜子《こ》・｜孫《まご》
choice-relation-family = ｜兄《あに》・｜弟《おとうと》・｜姉《あね》・｜妹《いもうと》など、ほかの｜家族《かぞく》
choice-relation-legal = ｜親権者《しんけんしゃ》・｜成年後見人《せいねんこうけんにん》など
choice-relation-agent = ｜頼《たの》まれた｜人《ひと》（｜代理人《だいりにん》）
choice-relation-company = ｜会社《かいしゃ》・｜法人《ほうじん》の｜人《ひと》
choice-relation-third = ほかの｜人《ひと》

field-same-household = ｜同《おな》じ｜世帯《せたい》
ask-same-household = ｜必要《ひつよう》な｜人《ひと》と、｜住民票《じゅうみんひょう》の｜世帯《せたい》は｜同《おな》じですか？
ask-same-household-hint = いっしょに｜住《す》んでいても、｜住民票《じゅうみんひょう》が｜別《べつ》のときは「いいえ」です。｜世帯《せたい》：いっしょに｜住《す》んで、お｜金《かね》もいっしょの｜人《ひと》たちです。

field-third-reason = ｜必要《ひつよう》な｜理由《りゆう》
ask-third-reason = どうして｜必要《ひつよう》ですか？
ask-third-reason-hint = ほかの｜人《ひと》の｜証明書《しょうめいしょ》は、｜正《ただ》しい｜理由《りゆう》があるときだけ｜出《だ》せます。
choice-third-reason-rights = ｜権利《けんり》・｜義務《ぎむ》のため（｜返《かえ》すお｜金《かね》や｜契約《けいやく》など）
choice-third-reason-office = ｜国《くに》や｜役所《やくしょ》に｜出《だ》すため
choice-third-reason-other = ほかの｜正《ただ》しい｜理由《りゆう》

field-submit-to = ｜出《だ》すところ
ask-submit-to = どこに｜出《だ》しますか？
choice-submit-to-office = ｜国《くに》や｜役所《やくしょ》
choice-submit-to-court = ｜裁判所《さいばんしょ》・｜弁護士《べんごし》など
choice-submit-to-bank = ｜銀行《ぎんこう》・｜保険会社《ほけんがいしゃ》
choice-submit-to-own-records = ｜自分《じぶん》の｜会社《かいしゃ》・｜自分《じぶん》の｜記録《きろく》
choice-submit-to-other = そのほか

field-purpose-of-use = ｜何《なに》に｜使《つか》うか
ask-purpose-of-use = ｜何《なに》に｜使《つか》いますか？
ask-purpose-of-use-hint = ｜使《つか》うことで、｜手数料《てすうりょう》（｜手続《てつづ》きのお｜金《かね》）がいらないことがあります。
choice-purpose-of-use-daily = ｜仕事《しごと》・｜学校《がっこう》・｜銀行《ぎんこう》・｜免許《めんきょ》など
choice-purpose-of-use-pension = ｜年金《ねんきん》の｜手続《てつづ》き
choice-purpose-of-use-child-allowance = ｜児童扶養手当《じどうふようてあて》の｜手続《てつづ》き
choice-purpose-of-use-social-insurance = ｜健康保険《けんこうほけん》・｜労災《ろうさい》の｜手続《てつづ》き
choice-purpose-of-use-welfare = ｜生活保護《せいかつほご》をもらっている｜人《ひと》
choice-purpose-of-use-inheritance = ｜相続《そうぞく》の｜手続《てつづ》き
choice-purpose-of-use-other = そのほか

field-name-script = ｜名前《なまえ》の｜文字《もじ》
ask-name-script = ｜名前《なまえ》は、どの｜文字《もじ》で｜入《い》れますか？
ask-name-script-hint = ｜漢字《かんじ》は、｜職員《しょくいん》が｜見《み》て｜書《か》きます。
choice-name-script-kana = カタカナ
choice-name-script-latin = ローマ｜字《じ》（ABC）

## The person at the counter

field-requester-name = ｜名前《なまえ》
field-requester-kana = フリガナ
ask-requester-kana = あなたの｜名前《なまえ》をカタカナで｜入《い》れてください
field-requester-latin = ローマ｜字《じ》の｜名前《なまえ》
ask-requester-latin = あなたの｜名前《なまえ》をローマ｜字《じ》で｜入《い》れてください
ask-requester-latin-hint = ｜在留《ざいりゅう》カードやパスポートと｜同《おな》じ｜字《じ》で｜入《い》れてください。
field-requester-address = ｜住所《じゅうしょ》
field-requester-birth = ｜生《う》まれた｜日《ひ》
ask-requester-birth = あなたの｜生《う》まれた｜日《ひ》を｜入《い》れてください
field-requester-phone = ｜電話番号《でんわばんごう》
ask-requester-phone = ｜昼《ひる》に｜話《はな》せる｜電話番号《でんわばんごう》を｜入《い》れてください
ask-requester-phone-hint = ｜入《い》れなくてもいいです。

## The person whom it is for

field-subject-name = ｜必要《ひつよう》な｜人《ひと》の｜名前《なまえ》
field-subject-kana = ｜必要《ひつよう》な｜人《ひと》のフリガナ
ask-subject-kana = ｜必要《ひつよう》な｜人《ひと》の｜名前《なまえ》をカタカナで｜入《い》れてください
field-subject-latin = ｜必要《ひつよう》な｜人《ひと》のローマ｜字《じ》の｜名前《なまえ》
ask-subject-latin = ｜必要《ひつよう》な｜人《ひと》の｜名前《なまえ》をローマ｜字《じ》で｜入《い》れてください
field-subject-birth = ｜必要《ひつよう》な｜人《ひと》の｜生《う》まれた｜日《ひ》
ask-subject-birth = ｜必要《ひつよう》な｜人《ひと》の｜生《う》まれた｜日《ひ》を｜入《い》れてください
field-subject-address = ｜必要《ひつよう》な｜人《ひと》の｜住所《じゅうしょ》

## Certificate of residence

field-juminhyo-kind = ｜住民票《じゅうみんひょう》の｜種類《しゅるい》
ask-juminhyo-kind = どの｜住民票《じゅうみんひょう》が｜必要《ひつよう》ですか？
ask-juminhyo-kind-hint = ｜住民票《じゅうみんひょう》：｜住《す》んでいるところを｜見《み》せる｜紙《かみ》です。わからないときは、｜出《だ》すところの｜案内《あんない》を｜見《み》てください。
choice-juminhyo-kind-one = 1｜人《り》だけ（｜抄本《しょうほん》）
choice-juminhyo-kind-one-example = ｜自分《じぶん》だけ、｜必要《ひつよう》な｜人《ひと》だけ
choice-juminhyo-kind-all = ｜家族《かぞく》みんな（｜謄本《とうほん》）
choice-juminhyo-kind-all-example = ｜同《おな》じ｜世帯《せたい》の｜人《ひと》、｜全部《ぜんぶ》
choice-juminhyo-kind-some = ｜家族《かぞく》の｜何人《なんにん》か
choice-juminhyo-kind-some-example = ｜親《おや》と｜子《こ》だけ、など
choice-juminhyo-kind-wide = ほかの｜町《まち》の｜住民票《じゅうみんひょう》（｜広域交付《こういきこうふ》）
choice-juminhyo-kind-wide-example = ｜今《いま》の｜住所《じゅうしょ》の｜住民票《じゅうみんひょう》
choice-juminhyo-kind-removed = ｜除票《じょひょう》
choice-juminhyo-kind-removed-example = ｜引《ひ》っ｜越《こ》した｜人《ひと》・｜亡《な》くなった｜人《ひと》
choice-juminhyo-kind-items = ｜記載事項証明書《きさいじこうしょうめいしょ》
choice-juminhyo-kind-items-example = ｜必要《ひつよう》なことだけの｜証明《しょうめい》
choice-juminhyo-kind-former = ｜改製原住民票《かいせいげんじゅうみんひょう》
choice-juminhyo-kind-former-example = ｜作《つく》り｜直《なお》す｜前《まえ》の｜古《ふる》い｜住民票《じゅうみんひょう》

field-some-kana = のせる｜人《ひと》のフリガナ
ask-some-kana = ほかに、だれをのせますか？
ask-some-kana-hint = ｜名前《なまえ》をカタカナで｜入《い》れてください。2｜番目《ばんめ》からは、｜間《あいだ》に「・」を｜入《い》れてください。

field-removed-reason = ｜除票《じょひょう》の｜理由《りゆう》
ask-removed-reason = ｜住民票《じゅうみんひょう》がなくなったのは、どうしてですか？
choice-removed-reason-moved = ほかの｜町《まち》へ｜引《ひ》っ｜越《こ》した
choice-removed-reason-died = ｜亡《な》くなった
choice-removed-reason-other = ほか・わからない

field-removed-when = いつなくなったか
ask-removed-when = 2014｜年《ねん》（｜平成《へいせい》26｜年《ねん》）6｜月《がつ》20｜日《か》より｜前《まえ》ですか？
ask-removed-when-hint = それより｜前《まえ》のものは、5｜年《ねん》だけ｜残《のこ》しました。
choice-removed-when-after = 6｜月《がつ》20｜日《か》か、そのあと
choice-removed-when-before = 6｜月《がつ》20｜日《か》より｜前《まえ》
choice-removed-when-unknown = わからない

field-shown = のせること
ask-shown = ｜住民票《じゅうみんひょう》にのせるものはありますか？
ask-shown-hint = ないときは「つぎへ」を｜押《お》してください。
choice-shown-head = ｜世帯主《せたいぬし》と｜続柄《つづきがら》
choice-shown-head-example = ｜家族《かぞく》の｜代表《だいひょう》と、その｜人《ひと》との｜関係《かんけい》
choice-shown-honseki = ｜本籍《ほんせき》と｜筆頭者《ひっとうしゃ》
choice-shown-honseki-example = ｜戸籍《こせき》がある｜場所《ばしょ》と、｜戸籍《こせき》の｜最初《さいしょ》の｜人《ひと》
choice-shown-my-number = マイナンバー（｜個人番号《こじんばんごう》）
choice-shown-my-number-example = ｜法律《ほうりつ》で｜決《き》まった｜手続《てつづ》きだけ
choice-shown-resident-code = ｜住民票《じゅうみんひょう》コード
choice-shown-resident-code-example = 11けたの｜番号《ばんごう》。｜年金《ねんきん》など
choice-shown-foreign = ｜国籍《こくせき》や｜在留資格《ざいりゅうしかく》など
choice-shown-foreign-example = ｜外国籍《がいこくせき》の｜人《ひと》

field-foreign-shown = ｜外国籍《がいこくせき》の｜人《ひと》のこと
ask-foreign-shown = どれをのせますか？
choice-foreign-shown-nationality = ｜国籍《こくせき》・｜地域《ちいき》
choice-foreign-shown-category = ｜住民《じゅうみん》の｜区分《くぶん》（｜中長期在留者《ちゅうちょうきざいりゅうしゃ》など）
choice-foreign-shown-status = ｜在留資格《ざいりゅうしかく》・｜期間《きかん》・｜満了日《まんりょうび》
choice-foreign-shown-card-number = ｜在留《ざいりゅう》カードの｜番号《ばんごう》
choice-foreign-shown-alias-history = ｜通称《つうしょう》の｜記録《きろく》

field-number-for = ｜番号《ばんごう》を｜使《つか》うところ
ask-number-for = ｜番号《ばんごう》は、どこに｜出《だ》しますか？
ask-number-for-hint = ｜法律《ほうりつ》で｜決《き》まったところだけに｜使《つか》えます。
choice-number-for-work = ｜働《はたら》くところ
choice-number-for-tax = ｜税務署《ぜいむしょ》
choice-number-for-social = ｜年金《ねんきん》・｜健康保険《けんこうほけん》
choice-number-for-bank = ｜銀行《ぎんこう》・｜証券会社《しょうけんがいしゃ》
choice-number-for-other = そのほか

field-sheet-style = ｜紙《かみ》の｜形《かたち》
ask-sheet-style = どの｜形《かたち》が｜必要《ひつよう》ですか？
ask-sheet-style-hint = ふつうは「｜今《いま》の｜内容《ないよう》」でいいです。
choice-sheet-style-joint = ｜今《いま》の｜内容《ないよう》（｜世帯連記式《せたいれんきしき》）
choice-sheet-style-single = ｜前《まえ》の｜住所《じゅうしょ》なども（｜個人票《こじんひょう》）

field-household-head = ｜世帯主《せたいぬし》

field-copies = ｜何通《なんつう》
ask-copies = ｜何通《なんつう》｜必要《ひつよう》ですか？
unit-copies-count = { $n }｜通《つう》

## Seal registration certificate

field-seal-card = ｜印鑑登録証《いんかんとうろくしょう》
ask-seal-card = ｜印鑑登録証《いんかんとうろくしょう》（カード）は、｜今《いま》ありますか？
ask-seal-card-hint = ｜実印《じついん》（｜大切《たいせつ》なはんこ）を｜登録《とうろく》したときにもらったカードや｜手帳《てちょう》です。はんこはいりません。
field-seal-number = ｜登録番号《とうろくばんごう》
ask-seal-number = ｜印鑑登録証《いんかんとうろくしょう》の｜番号《ばんごう》を｜入《い》れてください
ask-seal-number-hint = ｜入《い》れなくてもいいです。｜窓口《まどぐち》でカードを｜見《み》せてください。

## Tax certificates

field-zei-kind = ｜証明書《しょうめいしょ》の｜種類《しゅるい》
ask-zei-kind = どの｜証明書《しょうめいしょ》が｜必要《ひつよう》ですか？
ask-zei-kind-hint = わからないときは「｜所得《しょとく》・｜課税証明書《かぜいしょうめいしょ》」を｜選《えら》んでください。
choice-zei-kind-both = ｜所得《しょとく》・｜課税証明書《かぜいしょうめいしょ》
choice-zei-kind-both-example = ｜収入《しゅうにゅう》と｜税金《ぜいきん》の｜両方《りょうほう》
choice-zei-kind-income = ｜所得証明書《しょとくしょうめいしょ》
choice-zei-kind-income-example = ｜収入《しゅうにゅう》だけ
choice-zei-kind-taxed = ｜課税証明書《かぜいしょうめいしょ》
choice-zei-kind-taxed-example = ｜税金《ぜいきん》だけ
choice-zei-kind-untaxed = ｜非課税証明書《ひかぜいしょうめいしょ》
choice-zei-kind-untaxed-example = ｜税金《ぜいきん》がないという｜証明《しょうめい》
choice-zei-kind-paid = ｜納税証明書《のうぜいしょうめいしょ》
choice-zei-kind-paid-example = ｜払《はら》った｜税金《ぜいきん》
choice-zei-kind-no-arrears = ｜未納《みのう》がない｜証明書《しょうめいしょ》
choice-zei-kind-no-arrears-example = ｜税金《ぜいきん》を｜全部《ぜんぶ》｜払《はら》った
choice-zei-kind-car = ｜軽自動車《けいじどうしゃ》の｜車検用《しゃけんよう》
choice-zei-kind-car-example = お｜金《かね》はいりません
choice-zei-kind-valuation = ｜固定資産《こていしさん》の｜評価証明書《ひょうかしょうめいしょ》
choice-zei-kind-public-charge = ｜固定資産《こていしさん》の｜公課証明書《こうかしょうめいしょ》
choice-zei-kind-property-list = ｜名寄帳《なよせちょう》
choice-zei-kind-property-list-example = ｜持《も》っている｜土地《とち》・｜家《いえ》の｜全部《ぜんぶ》
choice-zei-kind-assets = ｜資産《しさん》・｜無資産証明書《むしさんしょうめいしょ》
choice-zei-kind-business = ｜営業証明書《えいぎょうしょうめいしょ》
choice-zei-kind-office = ｜事業所証明書《じぎょうしょしょうめいしょ》
choice-zei-kind-house = ｜住宅用家屋証明書《じゅうたくようかおくしょうめいしょ》

field-fiscal-year = ｜年度《ねんど》
ask-fiscal-year = いつの｜年度《ねんど》が｜必要《ひつよう》ですか？
ask-fiscal-year-hint = 「｜令和《れいわ》8｜年度《ねんど》」には、｜前《まえ》の｜年《とし》（｜令和《れいわ》7｜年《ねん》）の｜所得《しょとく》（1｜年《ねん》で｜入《はい》ったお｜金《かね》）がのります。
choice-fiscal-year-this = いちばん｜新《あたら》しい｜年度《ねんど》
choice-fiscal-year-this-example = ｜去年《きょねん》の｜所得《しょとく》
choice-fiscal-year-last = 1つ｜前《まえ》の｜年度《ねんど》
choice-fiscal-year-last-example = おととしの｜所得《しょとく》
choice-fiscal-year-before-last = 2つ｜前《まえ》の｜年度《ねんど》
choice-fiscal-year-before-last-example = 3｜年《ねん》｜前《まえ》の｜所得《しょとく》
choice-fiscal-year-ago-3 = 3つ｜前《まえ》の｜年度《ねんど》
choice-fiscal-year-ago-3-example = 4｜年《ねん》｜前《まえ》の｜所得《しょとく》
choice-fiscal-year-ago-4 = 4つ｜前《まえ》の｜年度《ねんど》
choice-fiscal-year-ago-4-example = 5｜年《ねん》｜前《まえ》の｜所得《しょとく》
choice-fiscal-year-ago-5 = 5つ｜前《まえ》の｜年度《ねんど》
choice-fiscal-year-ago-5-example = 6｜年《ねん》｜前《まえ》の｜所得《しょとく》

field-jan1-here = 1｜月《がつ》1｜日《たち》の｜住所《じゅうしょ》
ask-jan1-here = その｜年度《ねんど》の1｜月《がつ》1｜日《たち》に、この｜市《し》に｜住《す》んでいましたか？
ask-jan1-here-hint = ｜令和《れいわ》8｜年度《ねんど》なら、｜令和《れいわ》8｜年《ねん》1｜月《がつ》1｜日《たち》です。

field-property-place = ｜土地《とち》・｜家《いえ》の｜場所《ばしょ》
field-car-number = ｜車《くるま》のナンバー

## The family register

field-honseki-place = ｜本籍《ほんせき》の｜町《まち》
ask-honseki-place = ｜本籍《ほんせき》は、この｜市《し》にありますか？
ask-honseki-place-hint = ｜本籍《ほんせき》：｜戸籍《こせき》がある｜場所《ばしょ》です。｜住所《じゅうしょ》とちがうことがあります。
choice-honseki-place-here = この｜市《し》にある
choice-honseki-place-elsewhere = ほかの｜町《まち》にある
choice-honseki-place-unknown = わからない

field-koseki-kind = ｜証明書《しょうめいしょ》の｜種類《しゅるい》
ask-koseki-kind = どの｜証明書《しょうめいしょ》が｜必要《ひつよう》ですか？
choice-koseki-kind-all = ｜全部事項証明《ぜんぶじこうしょうめい》（｜戸籍謄本《こせきとうほん》）
choice-koseki-kind-all-example = ｜戸籍《こせき》にのる｜人《ひと》みんな
choice-koseki-kind-one = ｜個人事項証明《こじんじこうしょうめい》（｜戸籍抄本《こせきしょうほん》）
choice-koseki-kind-one-example = 1｜人《り》だけ
choice-koseki-kind-whole-life = ｜生《う》まれてから｜亡《な》くなるまで
choice-koseki-kind-whole-life-example = ｜相続《そうぞく》に｜必要《ひつよう》な｜戸籍《こせき》の｜全部《ぜんぶ》
choice-koseki-kind-removed = ｜除籍謄本《じょせきとうほん》
choice-koseki-kind-removed-example = だれもいなくなった｜戸籍《こせき》
choice-koseki-kind-former = ｜改製原戸籍《かいせいげんこせき》
choice-koseki-kind-former-example = ｜作《つく》り｜直《なお》す｜前《まえ》の｜古《ふる》い｜戸籍《こせき》
choice-koseki-kind-attached = ｜戸籍《こせき》の｜附票《ふひょう》
choice-koseki-kind-attached-example = ｜前《まえ》の｜住所《じゅうしょ》と｜今《いま》の｜住所《じゅうしょ》
choice-koseki-kind-status = ｜身分証明書《みぶんしょうめいしょ》
choice-koseki-kind-status-example = ｜破産《はさん》などがない｜証明《しょうめい》
choice-koseki-kind-single = ｜独身証明書《どくしんしょうめいしょ》
choice-koseki-kind-single-example = ｜結婚《けっこん》していない｜証明《しょうめい》
choice-koseki-kind-part = ｜一部事項証明《いちぶじこうしょうめい》
choice-koseki-kind-accepted = ｜届出《とどけで》の｜受理証明書《じゅりしょうめいしょ》
choice-koseki-kind-accepted-example = ｜婚姻届《こんいんとどけ》などを｜出《だ》した｜証明《しょうめい》
choice-koseki-kind-filed = ｜届書《とどけしょ》の｜記載事項証明書《きさいじこうしょうめいしょ》

field-honseki = ｜本籍《ほんせき》

field-koseki-head = ｜筆頭者《ひっとうしゃ》
ask-koseki-head = ｜戸籍《こせき》の｜筆頭者《ひっとうしゃ》はだれですか？
ask-koseki-head-hint = ｜筆頭者《ひっとうしゃ》：｜戸籍《こせき》の｜最初《さいしょ》に｜書《か》いてある｜人《ひと》です。｜亡《な》くなっても｜同《おな》じです。
choice-koseki-head-subject = ｜証明書《しょうめいしょ》が｜必要《ひつよう》な｜本人《ほんにん》
choice-koseki-head-other = ほかの｜人《ひと》（｜夫《おっと》・｜妻《つま》・｜親《おや》など）
choice-koseki-head-unknown = わからない
field-head-name = ｜筆頭者《ひっとうしゃ》の｜名前《なまえ》
field-head-kana = ｜筆頭者《ひっとうしゃ》のフリガナ
ask-head-kana = ｜筆頭者《ひっとうしゃ》の｜名前《なまえ》をカタカナで｜入《い》れてください
field-head-birth = ｜筆頭者《ひっとうしゃ》の｜生《う》まれた｜日《ひ》
ask-head-birth = ｜筆頭者《ひっとうしゃ》の｜生《う》まれた｜日《ひ》を｜入《い》れてください

field-attached-range = ｜附票《ふひょう》にのせる｜人《ひと》
ask-attached-range = ｜附票《ふひょう》（｜住所《じゅうしょ》の｜記録《きろく》）に、だれをのせますか？
choice-attached-range-all = ｜戸籍《こせき》にのる｜人《ひと》みんな
choice-attached-range-one = 1｜人《り》だけ
field-attached-shown = ｜附票《ふひょう》にのせること
ask-attached-shown = ｜附票《ふひょう》にのせるものはありますか？
choice-attached-shown-honseki = ｜本籍《ほんせき》と｜筆頭者《ひっとうしゃ》
choice-attached-shown-overseas-voter = ｜在外選挙人《ざいがいせんきょにん》の｜登録《とうろく》

field-filing = ｜届《とど》けの｜種類《しゅるい》
ask-filing = どの｜届《とど》けのことですか？
choice-filing-birth = ｜出生届《しゅっしょうとどけ》
choice-filing-marriage = ｜婚姻届《こんいんとどけ》
choice-filing-divorce = ｜離婚届《りこんとどけ》
choice-filing-death = ｜死亡届《しぼうとどけ》
choice-filing-other = ほかの｜届《とど》け

field-insurance-law = ｜保険《ほけん》の｜種類《しゅるい》
ask-insurance-law = どの｜保険《ほけん》の｜手続《てつづ》きですか？
ask-insurance-law-hint = ｜法律《ほうりつ》で、｜手数料《てすうりょう》（｜手続《てつづ》きのお｜金《かね》）がいらないことがあります。
choice-insurance-law-health = ｜会社《かいしゃ》などの｜健康保険《けんこうほけん》
choice-insurance-law-national-health = ｜国民健康保険《こくみんけんこうほけん》
choice-insurance-law-accident = ｜労災保険《ろうさいほけん》
choice-insurance-law-other = そのほか

field-life-current = ｜今《いま》の｜戸籍《こせき》の｜通数《つうすう》（めやす）
ask-life-current = ｜今《いま》の｜戸籍《こせき》は｜何通《なんつう》｜必要《ひつよう》ですか？
ask-life-current-hint = わからないときは、このままでいいです。｜窓口《まどぐち》で｜決《き》めます。
unit-life-current = ｜通《つう》
unit-life-current-count = { $n }｜通《つう》
field-life-closed = ｜除籍《じょせき》・｜改製原戸籍《かいせいげんこせき》の｜通数《つうすう》（めやす）
ask-life-closed = ｜除籍《じょせき》や｜改製原戸籍《かいせいげんこせき》は｜何通《なんつう》｜必要《ひつよう》ですか？
ask-life-closed-hint = わからないときは、このままでいいです。｜窓口《まどぐち》で｜決《き》めます。
unit-life-closed = ｜通《つう》
unit-life-closed-count = { $n }｜通《つう》

## What is found out before the queue

check-id-card = マイナンバーカードを｜窓口《まどぐち》で｜見《み》せてください。
check-id-documents = ｜自分《じぶん》だとわかるものを｜見《み》せてください。｜運転免許証《うんてんめんきょしょう》など、｜写真《しゃしん》があるもの1つです。ないときは、｜資格確認書《しかくかくにんしょ》と｜年金手帳《ねんきんてちょう》など2つです。
check-id-photo-only = ｜自分《じぶん》だとわかる、｜写真《しゃしん》があるもの（｜運転免許証《うんてんめんきょしょう》・パスポートなど）を｜見《み》せてください。ほかのものでは、もらえません。
check-letter-of-attorney = ｜委任状《いにんじょう》（｜頼《たの》んだことを｜書《か》いた｜紙《かみ》）を｜持《も》ってきてください。｜必要《ひつよう》な｜人《ひと》が｜自分《じぶん》で｜書《か》きます。
check-legal-proof = ｜親《おや》や｜後見人《こうけんにん》だとわかる｜戸籍謄本《こせきとうほん》・｜登記事項証明書《とうきじこうしょうめいしょ》を｜持《も》ってきてください。3か｜月《げつ》｜以内《いない》のものです。この｜市《し》でわかるときは、｜必要《ひつよう》ありません。
check-third-proof = ｜必要《ひつよう》な｜理由《りゆう》がわかるもの（｜契約書《けいやくしょ》など）を｜持《も》ってきてください。
check-company-proof = ｜社員証《しゃいんしょう》と、｜会社《かいしゃ》の｜代表者《だいひょうしゃ》の｜印《いん》がある｜紙《かみ》を｜持《も》ってきてください。
check-welfare-proof = ｜生活保護受給証明書《せいかつほごじゅきゅうしょうめいしょ》を｜見《み》せてください。お｜金《かね》はいりません。

check-number-third = ｜番号《ばんごう》がない｜住民票《じゅうみんひょう》は、｜出《だ》せることがあります。ほかの｜人《ひと》の｜個人番号《こじんばんごう》や｜住民票《じゅうみんひょう》コードは、｜出《だ》せません。
check-number-by-post = ｜番号《ばんごう》がある｜住民票《じゅうみんひょう》は、｜必要《ひつよう》な｜人《ひと》の｜住所《じゅうしょ》へ｜郵便《ゆうびん》で｜送《おく》ります。｜代理《だいり》の｜人《ひと》には｜渡《わた》せません。
check-removed-destroyed = ｜窓口《まどぐち》で｜相談《そうだん》してください。2014｜年《ねん》（｜平成《へいせい》26｜年《ねん》）6｜月《がつ》19｜日《にち》までになくなった｜住民票《じゅうみんひょう》は、もうありません。ほかの｜紙《かみ》をさがします。
check-removed-unknown = ｜窓口《まどぐち》で｜調《しら》べます。｜古《ふる》いものは、もうないことがあります。
check-heir-proof = ｜亡《な》くなった｜人《ひと》との｜関係《かんけい》がわかるもの（｜戸籍《こせき》など）を｜持《も》ってきてください。
check-items-paper = ｜出《だ》すところからもらった｜紙《かみ》があれば、｜持《も》ってきてください。
check-juminhyo-wide = ほかの｜町《まち》の｜住民票《じゅうみんひょう》（｜広域交付《こういきこうふ》）には、｜本籍《ほんせき》と｜筆頭者《ひっとうしゃ》、｜前《まえ》の｜住所《じゅうしょ》はのりません。

check-seal-card-missing = ｜印鑑登録証《いんかんとうろくしょう》がないと、｜窓口《まどぐち》では｜出《だ》せません。マイナンバーカードと｜暗証番号《あんしょうばんごう》があれば、コンビニでもらえることがあります。
check-seal-elsewhere = ｜登録《とうろく》した｜町《まち》でもらってください。カードの｜住所《じゅうしょ》は、この｜市《し》ではありません。
check-seal-under-15 = ｜印鑑登録《いんかんとうろく》は15｜歳《さい》からです。
check-seal-card = ｜印鑑登録証《いんかんとうろくしょう》を｜窓口《まどぐち》で｜見《み》せてください。

check-zei-elsewhere = その｜年度《ねんど》の1｜月《がつ》1｜日《たち》に｜住《す》んでいた｜町《まち》に｜頼《たの》んでください。｜所得《しょとく》や｜課税《かぜい》の｜証明書《しょうめいしょ》は、その｜町《まち》が｜出《だ》します。｜郵便《ゆうびん》でも｜頼《たの》めます。
check-zei-from-june = ｜今日《きょう》は、1つ｜前《まえ》の｜年度《ねんど》まで｜出《だ》せます。いちばん｜新《あたら》しい｜年度《ねんど》の｜証明書《しょうめいしょ》は、6｜月《がつ》から｜出《で》ます。
check-zei-undeclared = ｜所得《しょとく》の｜申告《しんこく》（お｜金《かね》がいくら｜入《はい》ったか｜知《し》らせること）がまだの｜人《ひと》は、｜先《さき》に｜申告《しんこく》してください。お｜金《かね》が｜入《はい》らなかった｜人《ひと》も｜同《おな》じです。
check-car-paper = ｜車検証《しゃけんしょう》（コピーでもいいです）を｜持《も》ってきてください。
check-property-paper = ｜土地《とち》や｜家《いえ》の｜場所《ばしょ》（｜地番《ちばん》）がわかるものを｜持《も》ってきてください。｜納税通知書《のうぜいつうちしょ》などです。
check-house-papers = ｜登記事項証明書《とうきじこうしょうめいしょ》や｜売買契約書《ばいばいけいやくしょ》など、｜家《いえ》の｜紙《かみ》を｜持《も》ってきてください。

check-koseki-wide-persons = ｜本籍《ほんせき》の｜町《まち》に｜頼《たの》んでください。ほかの｜町《まち》の｜戸籍《こせき》は、｜本人《ほんにん》・｜夫《おっと》や｜妻《つま》・｜父母《ふぼ》や｜子《こ》などが、｜自分《じぶん》で｜来《き》たときだけ｜出《だ》せます。
check-koseki-wide-kinds = ほかの｜町《まち》の｜戸籍《こせき》は、｜全部事項証明《ぜんぶじこうしょうめい》・｜除籍謄本《じょせきとうほん》・｜改製原戸籍《かいせいげんこせき》だけ｜出《だ》せます。ほかの｜証明書《しょうめいしょ》は、｜本籍《ほんせき》の｜町《まち》に｜頼《たの》んでください。
check-single-self-only = ｜独身証明書《どくしんしょうめいしょ》は、｜本人《ほんにん》だけがもらえます。
check-lineal-proof = ｜関係《かんけい》がわかる｜戸籍《こせき》を｜持《も》ってきてください。この｜市《し》の｜戸籍《こせき》で、｜親《おや》や｜子《こ》だとわからないときに｜必要《ひつよう》です。
check-pension-notice = ｜年金《ねんきん》の｜請求書《せいきゅうしょ》やお｜知《し》らせを｜見《み》せてください。｜年金《ねんきん》の｜手続《てつづ》きの｜戸籍《こせき》は、お｜金《かね》がいりません。
check-allowance-notice = ｜児童扶養手当《じどうふようてあて》の｜案内《あんない》や｜証書《しょうしょ》を｜見《み》せてください。この｜手続《てつづ》きの｜戸籍《こせき》は、お｜金《かね》がいりません。
check-insurance-notice = ｜保険《ほけん》の｜請求書《せいきゅうしょ》や｜案内《あんない》を｜見《み》せてください。この｜手続《てつづ》きの｜戸籍《こせき》は、お｜金《かね》がいりません。
check-koseki-wide = 1｜時間《じかん》｜以上《いじょう》かかることがあります。ほかの｜町《まち》の｜戸籍《こせき》をもらうためです。
check-honseki-unknown = ｜本籍《ほんせき》は｜窓口《まどぐち》で｜調《しら》べます。｜本籍《ほんせき》がのっている｜住民票《じゅうみんひょう》があれば、｜持《も》ってきてください。
check-whole-life = ｜何通《なんつう》いるかは、｜窓口《まどぐち》で｜調《しら》べます。｜手数料《てすうりょう》（｜手続《てつづ》きのお｜金《かね》）は、｜変《か》わることがあります。

# Added with the deadlines that count from a life event's own day.
check-number-removed = ｜除票《じょひょう》や｜改製原住民票《かいせいげんじゅうみんひょう》に｜番号《ばんごう》をのせられるのは、｜本人《ほんにん》だけです。｜番号《ばんごう》をのせないものなら、｜出《だ》せることがあります。
