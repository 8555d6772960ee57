<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(content.title)!"Văn bản"}</title>
<link rel="stylesheet" href="${(content.rootpath)!""}css/portal.css">
</head>
<body>
<header>
<nav><a href="${(content.rootpath)!""}index.html">Trang chủ</a></nav>
</header>
<main>
