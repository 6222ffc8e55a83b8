# 管理者の画面のことば。
manager-window = 書かない窓口：管理者
manager-place = { $city }　書かない窓口　{ $day }
manager-as-of = { $time } 現在
manager-day = 日計
manager-accounts = アカウント
manager-trail = 監査
manager-today = 今日
manager-month = 30日
manager-table = 表
manager-loading = 集計を読み込んでいます。
manager-unknown = 集計を読み込めません。受付サーバーにつながると表示されます。
manager-nothing = まだありません

# 5つの数字。
manager-finished = 受付
manager-count = { $count }件
manager-finished-usual = 開始 { $started }件・ふだん1日 { $usual }件
manager-finished-started = 開始 { $started }件
manager-mean = 受付までの平均
manager-minutes = { $minutes }分
manager-minutes-month = 30日の平均 { $minutes }
manager-minutes-note = 最初に触れてから受付票まで
manager-left = 途中でやめた
manager-left-share = { $count } { $percent }%
manager-left-worst = いちばん多いのは「{ $page }」{ $count }件
manager-left-none = やめた方はいません
manager-paid = 支払われた手数料
manager-paid-of = 請求 { $charged }円・未払い { $unpaid }円
manager-spared = 書かずに済んだ文字
manager-spared-fields = { $fields }項目ぶん

# 図。
manager-hours = 時間ごとの開始
manager-hour = { $hour }時
manager-legend-usual = ふだんの日
manager-days = 30日の受付
manager-legend-finished = 受付
manager-legend-left = 途中でやめた
manager-month-of = { $month }月
manager-pages = どこでやめたか
manager-pages-note = 開始に対する割合
manager-left-line = { $count }件 { $percent }%
manager-procedures = 手続きごと
manager-people = 使い方
manager-entry = カードか手入力か
manager-languages = ことば
manager-share = { $count }件 { $percent }%
manager-money = 手数料
manager-charged = 請求
manager-paid-bar = 支払い済み
manager-tenders = 支払方法（キャッシュレス { $percent }%）

manager-registers = レジ { $count }台 接続中
manager-register-away = レジ { $id } 未接続・未送信 { $count }件
manager-conflict = { $what }（{ $day } { $time }、{ $detail }）{ $others }
manager-conflict-others = ほか{ $count }件

# 表。
manager-table-day = 日
manager-table-started = 開始
manager-table-finished = 受付
manager-table-left = やめた
manager-table-minutes = 平均
manager-table-card = カード
manager-table-hand = 手入力
manager-table-applications = 申請
manager-table-charged = 請求（円）
manager-table-paid = 支払い（円）
manager-table-spared = 省いた文字
manager-table-sum = 30日の合計
