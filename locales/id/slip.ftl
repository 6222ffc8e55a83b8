# Reception slip
slip-title = Slip penerimaan
slip-number = Nomor Anda
slip-wait = Tunggu di
slip-wait-at = Loket { $sign }, { $name }
slip-counter = Loket
slip-requested = Permohonan Anda
slip-code-note = Pindai di kasir setelah diperiksa petugas
slip-foot = Tunggu sampai nomor Anda dipanggil.
slip-issued = { $date } { $hour }:{ $minute }

# List of procedures
slip-plan = Daftar keperluan
slip-plan-chosen = Pilihan Anda
slip-plan-needed = Diurus sekarang
slip-plan-bring = Yang dibawa
slip-plan-later = Diurus nanti
slip-plan-not-needed = Tidak perlu
slip-plan-by = sampai { $date }
slip-plan-at = Loket { $sign }, { $name }
slip-plan-closing = Mengisi di mesin saja belum menyelesaikan permohonan. Mintalah pemeriksaan di loket.
slip-day = { $weekday } { $date }
slip-weekday-1 = Sen
slip-weekday-2 = Sel
slip-weekday-3 = Rab
slip-weekday-4 = Kam
slip-weekday-5 = Jum
slip-weekday-6 = Sab
slip-weekday-7 = Min
