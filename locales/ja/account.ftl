# 職員のサインインとアカウント。
role-clerk = 職員
role-senior = 主任
role-manager = 管理者
role-auditor = 監査担当
role-administrator = システム管理者

# サインイン。
sign-in-title = サインイン
sign-in-desk = 窓口
sign-in-books = 管理
sign-in-id = 職員ID
sign-in-password = パスワード
sign-in-code = 認証コード
sign-in-code-note = 認証アプリに表示される6桁の数字
sign-in-do = サインイン
sign-in-working = 確かめています…
sign-in-hint-next = 次の欄
sign-in-hint-do = サインイン
sign-in-change-title = 新しいパスワードを決めてください
sign-in-change-note = 最初のパスワードは、はじめて使うときに変更します。12文字以上で、思い出しやすい文の形が安全です。記号や数字は必須ではありません。
sign-in-next = 新しいパスワード
sign-in-again = もう一度
sign-in-code-again = いま表示されている認証コード
sign-in-change-do = 決めてサインイン
sign-in-wrong-empty = { $field }を入力してください。
sign-in-wrong-again = 2回の入力が違います。
sign-in-wrong-short = 12文字以上にしてください。
sign-in-locked = 間違いが続いたため、あと{ $wait }お待ちください。
sign-in-seconds = { $count }秒
sign-in-minutes = { $count }分
sign-in-over = しばらく操作がなかったか、別の席でサインインしたため、サインアウトしました。開いていた内容は隠しています。
sign-in-idle = { $minutes }分間操作がなかったため、サインアウトしました。
sign-in-soon = このまま操作がないと、あと1分でサインアウトします。
sign-out = サインアウト
sign-in-role-wrong = この画面は{ $role }の権限では使えません。

# コマンド。
account-cmd-made = アカウント { $id } を作りました。次の内容は二度と表示されません。本人に渡し、最初のサインインでパスワードを変更してもらってください。
account-cmd-reset = アカウント { $id } を作り直しました。次の内容は二度と表示されません。
account-cmd-password = 最初のパスワード
account-cmd-secret = 認証アプリの秘密鍵
account-cmd-address = 登録用アドレス
account-cmd-scan = 認証アプリでこのQRコードを読み取ってください。
account-cmd-closed = アカウント { $id } を閉じました。
account-cmd-opened = アカウント { $id } を開きました。
account-cmd-none = アカウントはまだありません。試用（職員認証なし）で動いています。
account-state-open = 使用中
account-state-closed = 閉鎖
account-state-locked = ロック中
account-state-first = 初回待ち
account-never = なし
