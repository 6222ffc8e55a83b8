# A kiosk's panel that is too small to be used: for whoever sets it up, and for a visitor who comes by.

small-title = この端末は、まだ使えません
small-staff = 係員の方へ：画面が小さすぎます
small-here = この画面：{ $width }×{ $height }ミリ（{ $across }×{ $down }画素）
small-least = 必要な大きさ：{ $width }×{ $height }ミリ以上、{ $across }×{ $down }画素以上。縦長でもかまいません
small-measure = 本当はもっと大きい画面なら、設定の PX_PER_MM を、横の画素数 ÷ 見える横幅（ミリ）に直してください
small-leave = 閉じるには、キーボードで Ctrl＋Shift＋Q を押してください
