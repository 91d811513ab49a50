//! Credentials inside URLs and connection strings.
//! Source: RFC 3986 §3.2.1, <https://www.rfc-editor.org/rfc/rfc3986>; ADO.NET, ODBC and JDBC manuals.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Trigger};
use crate::validators::password;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "database-url",
        title: "Database or broker URL with password",
        reference: Reference::new(
            "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",
        ),
        trigger: from(
            &[
                "postgres://",
                "postgresql://",
                "postgresql+",
                "mysql://",
                "mysql+",
                "mysqlx://",
                "mariadb://",
                "mongodb://",
                "mongodb+srv://",
                "redis://",
                "rediss://",
                "amqp://",
                "amqps://",
                "mssql://",
                "mssql+",
                "sqlserver://",
                "oracle://",
                "oracle+",
                "clickhouse://",
                "cockroachdb://",
                "snowflake://",
                "couchdb://",
                "neo4j://",
                "nats://",
                "mqtt://",
                "mqtts://",
                "kafka://",
                "cassandra://",
                "ldap://",
                "ldaps://",
            ],
            220,
        ),
        pattern: r#"(?i)\b[a-z][a-z0-9]{2,14}(?:\+[a-z0-9]{2,14})?://[^\s:/?#\[\]@"'`<>]{0,80}:(?<value>[^\s/"'`<>@]{1,100}|[^\s"'`<>@]{1,100})@[\w\[$({%-]"#,
        validator: Some(password::IN_URL),
        examples: examples! {
            positive: &[
                "DATABASE_URL=postgres://app:{{k9Vx2QmT7p}}@db.corp.example:5432/orders",
                "client = MongoClient(\"mongodb+srv://svc:{{Zr8w-Qz3LkV}}@cluster0.corp.example/?retryWrites=true\")",
                "redis://:{{tN5bV2xQ9mKz}}@cache.corp.example:6379/0",
                "engine: mysql+pymysql://root:{{hunter2!}}@10.1.2.3/shop",
                "jdbc:postgresql://svc:{{W7pLrHcYd4s}}@db/orders",
            ],
            negative: &[
                ("postgres://app:${DB_PASSWORD}@db.corp.example/orders", "a template"),
                ("postgres://localhost:5432/orders", "no password"),
                ("postgres://user:password@host:5432/dbname", "the words of the manual"),
                ("mongodb://<user>:<password>@cluster0.corp.example", "placeholders"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "url-credentials",
        title: "URL with user name and password",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"),
        trigger: around(16, &["://"], 200),
        pattern: r#"(?i)\b[a-z][a-z0-9+.-]{1,15}://[^\s:/?#\[\]@"'`<>]{0,80}:(?<value>[^\s/?#"'`<>@]{3,100})@[\w\[$({%-]"#,
        validator: Some(password::IN_URL),
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        general: true,
        examples: examples! {
            positive: &[
                "git clone https://deploy:{{k9Vx2QmT7p}}@git.corp.example/shop.git",
                "ftp://backup:{{Zr8wQz3LkV}}@files.corp.example/nightly",
                "http_proxy=http://jane:{{tN5b-V2xQ9mKz}}@proxy.corp.example:3128",
                "smtp://noreply:{{W7pLrHcYd4s}}@mail.corp.example:587",
            ],
            negative: &[
                ("https://user:pass@www.corp.example/", "the words of the manual"),
                ("https://{{user}}:{{password}}@git.corp.example", "a template"),
                ("https://corp.example:8443/@jane", "a port"),
                ("see http://a:b (and mail to jane@corp.example)", "a space in between"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "connection-string-password",
        title: "Connection string with password",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax",
        ),
        trigger: from(&["password=", "password =", "pwd=", "pwd ="], 132),
        pattern: r#"(?i)\b(?:password|pwd)\s?=\s?['"\\{]{0,2}(?<value>[^\s;,'"<>&{}\\]{3,128})"#,
        validator: Some(password::IN_CONNECTION_STRING),
        examples: examples! {
            positive: &[
                "Server=db.corp.example;Database=orders;User Id=app;Password={{k9Vx2QmT7p}};",
                "Driver={ODBC Driver 18 for SQL Server};Server=db;Uid=app;Pwd={{Zr8wQz3LkV}};Encrypt=yes",
                "jdbc:sqlserver://db:1433;databaseName=orders;user=app;password={{tN5b-V2xQ}}",
                "Data Source=db;Initial Catalog=orders;Password={{W7pLrHcYd4s}};User ID=sa",
                "cache.corp.example:6380,password={{k9Vx2QmT7pLw=}},ssl=True,abortConnect=False",
                "host=db.corp.example port=5432 user=app password={{Zr8wQz3LkV}} dbname=orders",
                "jdbc:mysql://db/orders?user=app&password={{tN5bV2xQ}}",
            ],
            negative: &[
                ("Server=db;Database=orders;User Id=app;Password=<password>;", "a placeholder"),
                ("Server=db;Database=orders;Integrated Security=SSPI;", "no password"),
                ("Server=db;Database=orders;User Id=app;Password=${DB_PASSWORD};", "a template"),
                ("Password=k9Vx2QmT7p", "no connection string around it: a plain assignment"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "go-mysql-dsn",
        title: "Data source name of Go's MySQL driver with password",
        reference: Reference::new(
            "https://pkg.go.dev/github.com/go-sql-driver/mysql#readme-dsn-data-source-name",
        ),
        trigger: around(160, &["@tcp(", "@unix("], 4),
        pattern: r#"[\w.-]{1,60}:(?<value>[^\s:"'`@/<>]{3,100})@(?:tcp|unix)\("#,
        validator: Some(password::IN_URL),
        examples: examples! {
            positive: &[
                "dsn := \"app:{{k9Vx2QmT7p}}@tcp(db.corp.example:3306)/orders?parseTime=true\"",
                "MYSQL_DSN=root:{{Zr8wQz3LkV}}@unix(/tmp/mysql.sock)/shop",
                "sql.Open(\"mysql\", \"jane:{{tulip-Ferry-9}}@tcp(10.1.2.3)/x\")",
            ],
            negative: &[
                ("user:password@tcp(localhost:3306)/test", "the words of the manual"),
                ("app:${DB_PASSWORD}@tcp(db:3306)/orders", "a template"),
                ("%s:%s@tcp(%s)/%s", "a format"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "credential-object",
        title: "User name and password given to a constructor",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/dotnet/api/system.net.networkcredential",
        ),
        trigger: from(
            &[
                "networkcredential(",
                "directoryentry(",
                "usernamepasswordcredentials(",
                "passwordauthentication(",
                "httpbasicauth(",
                "basicauth(",
            ],
            260,
        ),
        pattern: r#"(?x) (?i: NetworkCredential | DirectoryEntry | UsernamePasswordCredentials | PasswordAuthentication | (?:HTTP)?BasicAuth ) \( \s{0,20}
            (?: ["'][^"'\n]{1,120}["'] \s{0,4},\s{0,20} ){1,2} ["'] (?<value> [^"'\s]{4,80} ) ["']"#,
        validator: Some(password::IN_URL),
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "new NetworkCredential(\"jane\", \"{{k9Vx2QmT7p}}\")",
                "var e = new DirectoryEntry(\"LDAP://corp.example\", \"jane\", \"{{Zr8wQz3LkV}}\");",
                "requests.get(url, auth=HTTPBasicAuth('ci', '{{tulip-Ferry-9}}'))",
            ],
            negative: &[
                ("new NetworkCredential(user, password)", "variables"),
                ("HTTPBasicAuth('user', 'pass')", "the words of the manual"),
                ("new DirectoryEntry(\"LDAP://corp.example\")", "no password"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "curl-option",
        title: "Password given to libcurl",
        reference: Reference::new("https://curl.se/libcurl/c/CURLOPT_USERPWD.html"),
        trigger: from(&["curlopt_"], 180),
        pattern: r#"\bCURLOPT_(?:[A-Z_]{0,20}PASSWORD|[A-Z_]{0,12}PASSWD|[A-Z_]{0,8}USERPWD|XOAUTH2_BEARER)["']?\s{0,4}(?:,|=>)\s{0,8}["'](?:[^"':\s]{1,40}:)?(?<value>[^"'\s]{4,120})["']"#,
        validator: Some(password::IN_URL),
        examples: examples! {
            positive: &[
                "curl_easy_setopt(curl, CURLOPT_PASSWORD, \"{{k9Vx2QmT7p}}\");",
                "curl_setopt($ch, CURLOPT_USERPWD, 'jane:{{tulip-Ferry-9}}');",
                "[CURLOPT_PROXYUSERPWD => 'ci:{{Zr8wQz3LkV}}']",
            ],
            negative: &[
                ("curl_easy_setopt(curl, CURLOPT_USERPWD, credentials);", "a variable"),
                ("curl_setopt($ch, CURLOPT_USERPWD, 'user:password');", "the words of the manual"),
                ("curl_setopt($ch, CURLOPT_PASSWORD, '$password');", "a template"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "jdbc-oracle-credentials",
        title: "Oracle thin JDBC URL with password",
        reference: Reference::new(
            "https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",
        ),
        trigger: Trigger::Anchors {
            literals: &["jdbc:oracle:"],
            before: 0,
            after: 140,
        },
        pattern: r#"(?i)\bjdbc:oracle:(?:thin|oci8?):[\w$.-]{1,40}/(?<value>[^\s@"'/<>]{3,60})@"#,
        validator: Some(password::IN_URL),
        examples: examples! {
            positive: &[
                "jdbc:oracle:thin:app/{{k9Vx2QmT7p}}@//db.corp.example:1521/orders",
                "url = \"jdbc:oracle:oci:svc/{{Zr8wQz3LkV}}@ORCL\"",
                "<property name=\"url\" value=\"jdbc:oracle:thin:hr/{{tN5b-V2xQ}}@db:1521:xe\"/>",
            ],
            negative: &[
                ("jdbc:oracle:thin:@//db.corp.example:1521/orders", "no credentials"),
                ("jdbc:oracle:thin:app/${PW}@db:1521:xe", "a template"),
                ("jdbc:oracle:thin:user/password@host:1521:sid", "the words of the manual"),
            ],
        },
        ..TOKEN
    },
];
