<#import "lib/labels.ftl" as labels>
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${content.cssHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="description" content="${content.description}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
<title>Không tìm thấy trang – ${portal.name}</title>
<style>${content.css?no_esc}</style>
</head>
<body>
<main>
<p class="code">404</p>
<h1>Không tìm thấy trang này</h1>
<p>Địa chỉ có thể đã gõ sai hoặc trang đã chuyển chỗ. Bạn hãy kiểm tra lại địa chỉ hoặc quay lại trang trước.</p>
<#if portal.contentVersion?has_content>
<p class="edition">Bản nội dung <code>${portal.contentVersion}</code><#if portal.lastChanged??>, cập nhật đến ngày ${labels.day(portal.lastChanged)}</#if><#if portal.built??>, dựng ngày ${labels.day(portal.built)}</#if></p>
</#if>
<#if portal.baseUrl??>
<p><a href="${portal.baseUrl}">Về trang chủ ${portal.name}</a></p>
</#if>
</main>
</body>
</html>
