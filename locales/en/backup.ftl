# The commands for backup and restoring.
backup-made = A backup was made: { $folder } ({ $visits } visits, { $made }). Beside it, keys.db holds the keys of what is still kept, and only those. The hub's own keys (*.key, signing.toml and tokens.toml) are not in it: keep a copy of them somewhere else, and a new one whenever payment keys change. Last row of the audit trail: { $anchor }
backup-restored = Restored from the copy of { $made } ({ $visits } visits; { $open } applications can be opened). Last row of the audit trail then: { $anchor }
backup-trail-broken = The restored audit trail is not whole.
backup-next = The audit trail is whole. When the hub is started, kiosks send again what came after the copy. Payments of that time show as contradictions: compare them with the register's settlement.
