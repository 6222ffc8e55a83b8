# 会計機の画面だけのことば。
register-window = 会計機（模擬レジ）
register-looking = 確かめています
register-paying = お支払いを受け付けています
register-returns = { $seconds }秒後に、はじめの画面に戻ります
