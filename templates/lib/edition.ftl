<#-- What the editions that travel alone share: plans as one file or as a PDF, the matrix as one file. -->
<#import "labels.ftl" as labels>

<#-- The head of a single file. A file that travels alone carries its style inside, allowed by hash, and no script. -->
<#macro head title address>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${content.cssHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="strict-origin-when-cross-origin">
<#if content.description??>
<meta name="description" content="${content.description}">
</#if>
<meta name="color-scheme" content="light dark">
<#if portal.baseUrl??>
<link rel="canonical" href="${portal.baseUrl}${address}">
</#if>
<title>${title}</title>
<style>${content.css?no_esc}</style>
</#macro>

<#-- Markup whose links work anywhere: those inside stay, those into the portal get its address or, without one, leave
  their words alone. folder: where relative links start from. -->
<#function alone markup folder>
  <#local text = markup?markup_string>
  <#if portal.baseUrl??>
    <#local address = (portal.baseUrl + folder)?esc?markup_string?replace("$", "%24")>
    <#return text?replace('<a([^>]*) href="(?!#|[a-z][a-z0-9+.-]*:)', '<a$1 href="' + address, 'ri')?no_esc>
  </#if>
  <#return text?replace('<a(?: [^>]*)? href="(?!#|[a-z][a-z0-9+.-]*:)[^>]*>(.*?)</a>', '$1', 'rsi')?no_esc>
</#function>

<#-- Where a file comes from. what: "Văn bản này"; address: the page it was made of; day: when that last changed. -->
<#macro source what address day>
<p>${what} lấy từ cổng <b>${portal.name}</b><#if portal.baseUrl??>, trang <a href="${portal.baseUrl}${address}">${portal.baseUrl}${address}</a></#if><#if day?has_content>; nội dung cập nhật ngày <time datetime="${day}">${labels.day(day)}</time></#if><#if portal.contentVersion?has_content>; bản nội dung <code>${portal.contentVersion}</code></#if><#if portal.built??>; dựng ngày <time datetime="${portal.built}">${labels.day(portal.built)}</time></#if>.<#if portal.owner??> Cơ quan, đơn vị chịu trách nhiệm về cổng: ${portal.owner}.</#if><#if portal.contact??> Liên hệ: ${portal.contact}.</#if></p>
</#macro>

<#-- What kind of copy of a plan this is. -->
<#macro copy meta marks notes>
<p class="copy">Chữ theo bản được cung cấp cho cổng; không thay bản gốc của cơ quan ban hành. <#if marks gt 0>Đây là <b>bản đọc</b>: ${marks} chỗ chép sai trong bản được cung cấp đã sửa, có gạch chấm bên dưới và <a href="#cho-da-sua">liệt kê ở cuối</a>.<#elseif meta.source??>Không có chỗ chép sai nào được đánh dấu.</#if><#if notes gt 0> Chữ trong ngoặc vuông có nền là ghi chú của biên tập, không phải lời văn bản.</#if></p>
</#macro>
