import { messages } from './messages.ts'

/** Settings, 邮件: the mailbox letters leave from and answers come to. */
export const mail = messages(
  {
    lead: '邀请、总结和感谢信可以用你自己的邮箱发出。没有你按下「发送」，什么都不会寄出去。',
    email: '你的邮箱地址', name: '发件人名字', name_hint: '对方看到的名字',
    provider: '邮箱服务商', provider_hint: '公司邮箱请选它用的服务商，没有就选「其他」，再填服务器',
    qq: 'QQ 邮箱', 163: '网易 163', 126: '网易 126', yeah: '网易 yeah.net', exmail: '腾讯企业邮', alimail: '阿里企业邮', aliyun: '阿里云邮箱', feishu: '飞书邮箱', 139: '139 邮箱', gmail: 'Gmail', icloud: 'iCloud', outlook: 'Outlook', other: '其他',
    password: '密码', auth_code: '授权码', client_password: '客户端专用密码', app_password: '应用专用密码',
    auth_code_note: '这里填授权码，不是登录密码：在邮箱网页的设置里开启 IMAP/SMTP 服务，按提示生成。',
    client_password_note: '这里填客户端专用密码：在邮箱的安全设置里生成；公司邮箱可能要请管理员先开启 IMAP/SMTP。',
    app_password_note: '先在账号里开启两步验证，再生成一个应用专用密码填在这里。',
    none_works_note: '这家邮箱不再接受程序用密码登录（只接受 OAuth）。请换一个邮箱；也可以不设邮箱，要发信时复制文字、下载日历文件。',
    password_kept: '已经存好，不改就空着', password_ends: '已经存好（结尾是 {end}），不改就空着', password_safe: '加密后只存在你自己的服务器上，再也不会显示出来',
    servers: '服务器', smtp: '发信（SMTP）', imap: '收信（IMAP）', host: '服务器地址', port: '端口', security: '加密', tls: 'TLS', starttls: 'STARTTLS', none: '不加密（只限本机）', user: '登录名',
    reads: '也收回信', reads_hint: '对方接受、谢绝或想改时间，会记到会面里；别的邮件不看也不动', imap_password: '收信的密码', imap_password_hint: '和发信的一样就空着',
    saved: '邮箱已保存', test: '测试', test_title: '能不能用', test_hint: '只登录一下，不会发信，也不会动邮箱里的信。', testing: '正在登录…', sends_well: '发信：可以', sends_badly: '发信：不行', reads_well: '收信：可以', reads_badly: '收信：不行', reads_not: '收信：没有设置',
    read_at: '{at} 收过信', read_problem: '上次收信没有成功：{why}',
    remove: '移除邮箱', remove_sure: '移除这个邮箱？', remove_hint: '密码一起删除，不能撤销。还没发出的信会留在「待发与已发」里。', removed: '邮箱已移除',
  },
  {
    lead: 'Invitations, summaries and thanks can leave from a mailbox of your own. Nothing ever goes out unless you press “Send”.',
    email: 'Your e-mail address', name: 'Your name as sender', name_hint: 'What the others see',
    provider: 'Mail provider', provider_hint: 'For a company’s mailbox choose whom it is with, or “Other” and fill the servers in',
    qq: 'QQ Mail', 163: 'NetEase 163', 126: 'NetEase 126', yeah: 'NetEase yeah.net', exmail: 'Tencent Exmail', alimail: 'Alibaba Mail for companies', aliyun: 'Aliyun Mail', feishu: 'Feishu Mail', 139: '139 Mail', gmail: 'Gmail', icloud: 'iCloud', outlook: 'Outlook', other: 'Other',
    password: 'Password', auth_code: 'Authorization code', client_password: 'Password for mail programs', app_password: 'App password',
    auth_code_note: 'Not the password you sign in with: turn on IMAP/SMTP in the mailbox’s settings on the web and have an authorization code (授权码) made.',
    client_password_note: 'Make a password for mail programs in the mailbox’s security settings; in a company an administrator may have to allow IMAP/SMTP first.',
    app_password_note: 'Turn on two-step verification in your account, then make an app password for here.',
    none_works_note: 'This provider takes no passwords from programs any more (only OAuth). Use another mailbox; or none, and copy the words and download the calendar file.',
    password_kept: 'Kept; leave it empty to keep it', password_ends: 'Kept (it ends in {end}); leave it empty to keep it', password_safe: 'Kept encrypted on your own server and never shown again',
    servers: 'Servers', smtp: 'Sending (SMTP)', imap: 'Reading (IMAP)', host: 'Server', port: 'Port', security: 'Encryption', tls: 'TLS', starttls: 'STARTTLS', none: 'None (this machine only)', user: 'Login',
    reads: 'Read answers too', reads_hint: 'Whoever accepts, declines or wants another time is noted with the meeting; other mail is neither looked at nor touched', imap_password: 'Password for reading', imap_password_hint: 'Leave it empty when it is the same',
    saved: 'Mailbox saved', test: 'Try it', test_title: 'Does it work?', test_hint: 'Only signs in: nothing is sent, and no mail is touched.', testing: 'Signing in…', sends_well: 'Sending works', sends_badly: 'Sending does not work', reads_well: 'Reading works', reads_badly: 'Reading does not work', reads_not: 'Reading is not set up',
    read_at: 'mail read {at}', read_problem: 'Reading failed the last time: {why}',
    remove: 'Remove the mailbox', remove_sure: 'Remove this mailbox?', remove_hint: 'Its passwords go with it, for good. Letters that have not left stay in the outbox.', removed: 'Mailbox removed',
  },
)
