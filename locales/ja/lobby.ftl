# 待合の表示のことば。5メートル先から読むので、どれも短く。
lobby-window = 書かない窓口：呼出し
lobby-title = 呼び出し
lobby-last = いま呼んでいる番号
lobby-counter = 窓口
lobby-empty = いま呼んでいる番号はありません
lobby-go = 番号が出たら、その窓口へお越しください
lobby-connecting = 受付サーバーにつないでいます
lobby-stale = { $time }からこの表示は変わっていません。窓口の声もお聞きください
