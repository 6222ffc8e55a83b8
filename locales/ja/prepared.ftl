# おうちで準備したコードを窓口の機械が読むときのことば。
prepared-title = おうちで準備したコード
prepared-have = { $of }つのうち{ $have }つを読み取りました。次のコードを見せてください。
prepared-again = コードを見せてください。
prepared-skip = コードを使わずに始める
prepared-read = おうちで準備した内容を読み取りました。カードを置くと、続きから始まります。
prepared-older = おうちで準備したあとに、手続きの内容が新しくなりました。足りないところを、もう一度お聞きします。
prepared-mixed = 別のときに準備したコードです。このコードから数えなおします。
prepared-damaged = コードの一部が読み取れませんでした。画面を明るくして、コード全体を見せてください。
prepared-other-city = これは別の市区町村のためのコードです。ここでは使えません。
prepared-unopened = このコードは開けませんでした。市のページで作りなおすか、このまま始めてください。
prepared-nothing = このコードの手続きは、今は受け付けていません。用件を選んでください。
prepared-other-person = カードの方と、コードを準備した方がちがうようです。準備した内容は消しました。
source-home = おうち
source-asked = 聞き取り
